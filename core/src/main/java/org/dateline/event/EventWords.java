package org.dateline.event;

import java.util.Set;
import org.dateline.text.Words;

/** The word lists by which happenings are told from states, sayings and habits. Lemmas, lower case. */
final class EventWords {
    private EventWords() {}

    /** Verbs of state and of mind: what they tell has no day. */
    static final Set<String> STATES = Set.copyOf(Words.fold("""
            be have know believe want like love hate seem appear need hope think feel stand lie own contain
            include mean live depend cost exist belong consist sound look fear expect consider regard
            remain stay keep continue remember forget understand wish prefer doubt suspect resemble involve
            require suit fit matter deserve lack owe possess tend use do go get let enjoy work serve sit
            rely represent cover span face aim seek try worry concern relate show suggest indicate reflect
            wait become make come help run see hear take put give begin start plan intend total amount"""));

    /** Verbs of that list that tell of a happening where a date of their own says when. */
    static final Set<String> DATED_HAPPENINGS = Set.copyOf(Words.fold("""
            go come make take give begin start put become run do get see help"""));

    /** Verbs of saying: what is said is a statement, and that it was said no happening of its own. */
    static final Set<String> SAYINGS = Set.copyOf(Words.fold("""
            say tell add note claim argue insist explain describe suggest acknowledge admit concede             state report write ask answer reply respond repeat stress comment remark observe quote
            read speak talk assert maintain contend predict estimate hint quip joke tweet post believe
            caution mention express conclude declare emphasize emphasise allege deny warn vow promise
            pledge threaten offer urge demand confirm announce reiterate boast complain wonder             cite refer detail outline tout praise"""));

    /** Sayings that are a happening too, where a date of their own says when. */
    static final Set<String> DATED_SAYINGS =
            Set.of("announce", "declare", "promise", "pledge", "threaten", "offer", "demand", "warn", "urge");

    /** What follows them and "to" lies ahead. */
    static final Set<String> PLANS =
            Set.of("plan", "intend", "schedule", "expect", "set", "prepare", "due", "slate", "be");

    /** Adverbs of habit. */
    static final Set<String> HABITS = Set.copyOf(Words.fold("""
            usually often always normally typically regularly sometimes generally rarely seldom frequently
            traditionally ever routinely annually yearly daily"""));

    /** Nouns that name a happening with a day of its own. */
    static final Set<String> HAPPENINGS = Set.copyOf(Words.fold("""
            talk talks summit meeting attack election vote strike explosion exchange visit protest ceremony
            trial crash flood earthquake bombing shooting raid coup referendum conference speech hearing
            riot rally march collapse fire invasion ceasefire truce agreement accord treaty test launch
            arrest killing assassination airstrike blast eruption storm hurricane negotiation negotiations
            session debate handover signing inauguration evacuation siege battle offensive"""));

    /** Prepositions that say when a thing was not, or only where its time begins or ends. */
    static final Set<String> BOUNDS = Set.copyOf(Words.fold("""
            since until till before after by between from through for within ahead prior following to than
            of"""));

    /** Subjects that stand for nobody and nothing that acts. */
    static final Set<String> EMPTY_SUBJECTS = Set.copyOf(Words.fold("""
            it there that this which what these those one who everything all"""));
}
