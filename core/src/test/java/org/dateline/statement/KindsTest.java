package org.dateline.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.Articles;
import org.dateline.language.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of statements whose cue says nothing of them, and look-alikes. */
class KindsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “It will take months to clear the rubble,” said engineer Pavel Stroud. | PREDICTION
            Analysts at the bank said the crown would weaken further this year. | PREDICTION
            “The talks are going to fail,” said a diplomat. | PREDICTION
            The minister said that he expected prices to rise. | PREDICTION
            Economist Rolf Aas said he would publish the figures on Monday. | PROMISE
            Experts said the statue would have collapsed without the repair. | ASSERTION
            The company said the plant would open in May. | ASSERTION
            “I'll be back in the spring,” said the ferryman. | PROMISE
            “We will never give up,” the coach said. | PROMISE
            The chairman told the board that he would not step down. | REFUSAL
            “I will never forget that night,” the nurse said. | ASSERTION
            The auditors said that the ballots had been rigged. | ACCUSATION
            “You were lied to,” the lawyer told the families. | ACCUSATION
            “The species is threatened with extinction,” said a biologist. | ASSERTION
            The telegraph was invented in Velmark, the guide said. | ASSERTION
            Her bag was stolen on the train, the minister said. | ASSERTION
            “We will not raise the fares,” the minister said. | PROMISE
            “We will not leave the valley,” the farmer said. | REFUSAL
            The ministry said he would resign in May. | ASSERTION
            The brothers said it would become harder to find work. | ASSERTION
            The nurse said every day he would come home in tears. | ASSERTION
            The road covers a distance of six miles, the mayor said. | ASSERTION
            The council asked residents to stay at home. | DEMAND
            The union condemned the budget. | ASSERTION
            The union condemned the mayor for breaking the truce. | ACCUSATION
            The mayor rejected the notion that the bridge was unsafe. | DENIAL
            The mayor rejected the offer of a loan. | REFUSAL
            “That is not true,” the mayor said. | DENIAL
            “I was going to vote in the spring,” the nurse said. | ASSERTION
            “The bridge is closed, OK?” the guard said. | ASSERTION
            Experts said the power of the river may be overstated. | ASSERTION
            The mayor asked for help. | DEMAND
            The mayor asked whether the bridge was safe. | QUESTION
            """)
    void kind(String text, Statement.Kind kind) {
        var reading = Reader.english().read(Articles.of("The Strand", "2031-03-05", "A day by the water", text));

        assertThat(StatementFinder.english().find(reading))
                .extracting(Statement::kind)
                .containsExactly(kind);
    }
}
