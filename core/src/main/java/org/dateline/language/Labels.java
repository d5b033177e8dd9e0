package org.dateline.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.language.NameFinder.Place;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Lines that only list: a paragraph of one sentence without a mark at its end which consists of names, holds the bars or points
 * that part tags, or says where somebody stands in a picture. Whoever is named there is meant by no words elsewhere. A heading
 * tells something, and is none.
 */
final class Labels {
    private static final String ENDS = ".!?…:;\"'”’)";
    private static final Set<String> PARTINGS = Set.of("|", "•", "·", "»", "/", "›", "#");
    private static final Set<String> IN_PICTURE = Set.of(
            "left", "right", "center", "centre", "middle", "above", "below", "pictured", "background", "foreground");

    private static final Set<String> PICTURE = Set.of(
            "photo", "photos", "photograph", "photographs", "picture", "pictures", "image", "illustration", "video");

    private Labels() {}

    /** Returns for each sentence whether it is such a line. */
    static boolean[] of(List<Sentence> sentences, List<Place> places) {
        Map<Integer, Integer> inBlock = new HashMap<>();
        sentences.forEach(sentence -> inBlock.merge(sentence.block(), 1, Integer::sum));
        int[] named = new int[sentences.size()];
        int[] names = new int[sentences.size()];
        for (Place place : places) {
            named[place.sentence()] += place.to() - place.from();
            names[place.sentence()]++;
        }
        boolean[] labels = new boolean[sentences.size()];
        for (int s = 0; s < labels.length; s++) {
            Sentence sentence = sentences.get(s);
            labels[s] = inBlock.getOrDefault(sentence.block(), 1) == 1
                    && !isEnded(sentence)
                    && (isParted(sentence) || isOfPicture(sentence) || (names[s] > 1 && named[s] == words(sentence)));
        }
        return labels;
    }

    /** Whether a name is that of who took a picture: "(Photo by Ada Lind/Strand Images)", "Photograph: Ada Lind". */
    static boolean isPictureCredit(Sentence sentence, int name) {
        return name > 1
                && Set.of("by", ":").contains(sentence.token(name - 1).form())
                && PICTURE.contains(sentence.token(name - 2).form().toLowerCase(Locale.ROOT));
    }

    private static boolean isEnded(Sentence sentence) {
        String last = sentence.token(sentence.size() - 1).form();
        return ENDS.contains(last.substring(last.length() - 1));
    }

    private static long words(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> !token.isPunctuation() && !token.tag().equals("CC"))
                .count();
    }

    private static boolean isParted(Sentence sentence) {
        return sentence.tokens().stream().map(Token::form).anyMatch(PARTINGS::contains);
    }

    /** "Ada Lind, left, and": between marks, as no verb stands. */
    private static boolean isOfPicture(Sentence sentence) {
        return IntStream.range(1, sentence.size() - 1)
                .anyMatch(i -> IN_PICTURE.contains(sentence.token(i).form().toLowerCase(Locale.ROOT))
                        && ",(".contains(sentence.token(i - 1).form())
                        && ",)".contains(sentence.token(i + 1).form()));
    }
}
