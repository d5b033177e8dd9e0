package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import org.dateline.syntax.Sentence;

/** Which tokens stand between quotation marks. A quotation that is still open ends with its paragraph. */
final class Quoted {
    private Quoted() {}

    /** Returns for each sentence which of its tokens are quoted, the marks themselves included. */
    static List<boolean[]> tokens(List<Sentence> sentences) {
        List<boolean[]> all = new ArrayList<>(sentences.size());
        boolean open = false;
        int block = -1;
        for (Sentence sentence : sentences) {
            open &= sentence.block() == block;
            block = sentence.block();
            boolean[] quoted = new boolean[sentence.size()];
            for (int i = 0; i < quoted.length; i++) {
                String form = sentence.token(i).form();
                boolean closes = open && (form.equals("”") || form.equals("\"") || form.equals("''"));
                boolean opens = !open && (form.equals("“") || form.equals("\"") || form.equals("``"));
                quoted[i] = open || opens;
                open = opens || (open && !closes);
            }
            all.add(quoted);
        }
        return all;
    }
}
