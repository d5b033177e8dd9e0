package org.dateline.deep;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of words as the encoder takes it.
 *
 * @param pieces the pieces, between the marks of start and end
 * @param capitals for each piece, 1 if its word starts with a capital, otherwise 0: the vocabulary knows none, so they
 *     go where the encoder was told first from second text
 * @param first for each word, the index of its first piece; words beyond the room are not there
 */
@SuppressWarnings("ArrayRecordComponent") // made once, handed to the encoder, compared by nobody
public record PieceRow(long[] pieces, long[] capitals, int[] first) {
    /** The row of as many words, from the first on, as {@code room} pieces hold. */
    public static PieceRow of(List<String> words, WordPieces cutter, int room) {
        List<Integer> pieces = new ArrayList<>(List.of(WordPieces.START));
        List<Integer> capitals = new ArrayList<>(List.of(0));
        List<Integer> first = new ArrayList<>();
        for (String word : words) {
            List<Integer> cut = cutter.of(word);
            if (pieces.size() + cut.size() + 1 > room) {
                break;
            }
            first.add(pieces.size());
            int capital = Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
            cut.forEach(piece -> capitals.add(capital));
            pieces.addAll(cut);
        }
        pieces.add(WordPieces.END);
        capitals.add(0);
        return new PieceRow(
                pieces.stream().mapToLong(Integer::longValue).toArray(),
                capitals.stream().mapToLong(Integer::longValue).toArray(),
                first.stream().mapToInt(Integer::intValue).toArray());
    }
}
