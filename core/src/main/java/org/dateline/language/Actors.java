package org.dateline.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.language.NameFinder.Place;

/**
 * Those whom a document names, gathered from its names in order: the forms of one name are one actor, and a surname goes
 * with the full name that it belongs to when no other can be meant. Two people of one surname stay two.
 */
final class Actors {
    static final int UNKNOWN = -1;

    /** What is known of one actor so far. */
    static final class Known {
        private final String name;
        private final Name.Kind kind;
        private char sex = 'x';
        private Optional<String> role = Optional.empty();
        private Optional<String> organisation = Optional.empty();

        private Known(String name, Name.Kind kind) {
            this.name = name;
            this.kind = kind;
        }

        boolean isPerson() {
            return kind == Name.Kind.PERSON;
        }

        Name.Kind kind() {
            return kind;
        }

        Optional<String> role() {
            return role;
        }

        Optional<String> organisation() {
            return organisation;
        }

        /** Whether the person may be meant by "he" (m) or "she" (f). */
        boolean fits(char wanted) {
            return isPerson() && (sex == 'x' || sex == wanted);
        }

        private void learn(Roles.Role found) {
            sex = sex == 'x' ? found.sex() : sex;
            if (role.isEmpty()
                    || (organisation.isEmpty() && found.organisation().isPresent())) {
                role = found.role().or(() -> role);
                organisation = found.organisation().or(() -> organisation);
            }
        }
    }

    private final List<Known> known = new ArrayList<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<String, List<Integer>> fullNames = new HashMap<>();
    private final Map<String, FullUse> lastFullUse = new HashMap<>();

    private record FullUse(int actor, int block) {}

    /**
     * Takes all full names first, so that a surname that comes before its full name finds it.
     *
     * @param labels the sentences whose names are meant by no words elsewhere
     */
    Actors(List<Place> places, List<String> forms, boolean[] labels) {
        for (int i = 0; i < places.size(); i++) {
            String[] words = forms.get(i).split(" ");
            if (!labels[places.get(i).sentence()]
                    && places.get(i).kind() == Name.Kind.PERSON
                    && words.length > 1
                    && !byName.containsKey(forms.get(i))) {
                int actor = add(forms.get(i), Name.Kind.PERSON);
                known.get(actor).sex = sex(words[0]);
                fullNames
                        .computeIfAbsent(words[words.length - 1], word -> new ArrayList<>())
                        .add(actor);
                if (!words[0].equals(words[words.length - 1]) && isFamilyNameFirst(words)) {
                    fullNames
                            .computeIfAbsent(words[0], word -> new ArrayList<>())
                            .add(actor);
                }
            }
        }
    }

    /** Three short words, or two with a small letter behind a hyphen, as Korean and Chinese names are written, begin with the family name. */
    private static boolean isFamilyNameFirst(String[] words) {
        boolean short3 = words.length == 3 && words[1].length() <= 6 && words[2].length() <= 6;
        boolean hyphened = words.length == 2 && words[1].matches("\\p{Lu}\\p{Ll}{1,5}-\\p{Ll}{2,6}");
        return words[0].length() <= 5 && (short3 || hyphened);
    }

    /** Of a double given name the first half tells. */
    private static char sex(String givenName) {
        char sex = Lexicon.givenName(givenName.replaceFirst("-.*", ""));
        return sex == ' ' ? 'x' : sex;
    }

    /** Returns the index of the actor that a name stands for, or {@link #UNKNOWN}; learns the role that stands with it. */
    int of(String form, Name.Kind kind, Roles.Role role, int block) {
        int actor = kind == Name.Kind.PERSON ? person(form, block) : named(form, kind);
        if (actor != UNKNOWN) {
            known.get(actor).learn(role);
        }
        return actor;
    }

    private int named(String form, Name.Kind kind) {
        String name = Countries.named(form).orElse(form);
        Integer actor = byName.get(name);
        return actor != null ? actor : add(name, kind);
    }

    private int person(String form, int block) {
        Integer same = byName.get(form);
        if (same != null) {
            if (form.indexOf(' ') > 0) {
                usedInFull(form, same, block);
            }
            return same;
        }
        List<Integer> bearers = fullNames.getOrDefault(form, List.of());
        return switch (bearers.size()) {
            case 0 -> add(form, Name.Kind.PERSON);
            case 1 -> bearers.getFirst();
            default -> ofSeveral(form, bearers.getFirst(), block);
        };
    }

    /**
     * Of several bearers of a surname, the bare surname is the one's who is named in full first; but in the paragraph
     * that names another in full it may be that other's.
     */
    private int ofSeveral(String surname, int first, int block) {
        FullUse last = lastFullUse.get(surname);
        return last != null && last.actor != first && last.block == block ? UNKNOWN : first;
    }

    private void usedInFull(String form, int actor, int block) {
        String[] words = form.split(" ");
        lastFullUse.put(words[words.length - 1], new FullUse(actor, block));
        lastFullUse.put(words[0], new FullUse(actor, block));
    }

    private int add(String name, Name.Kind kind) {
        byName.put(name, known.size());
        known.add(new Known(name, kind));
        return known.size() - 1;
    }

    Known get(int actor) {
        return known.get(actor);
    }

    int size() {
        return known.size();
    }

    /** The actors as they are shown outside. */
    List<Actor> finished() {
        return known.stream()
                .map(actor -> new Actor(actor.name, actor.kind, actor.role, actor.organisation))
                .toList();
    }
}
