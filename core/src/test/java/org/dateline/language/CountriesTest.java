package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {
    @ParameterizedTest
    @CsvSource({
        "U.S., United States",
        "US, United States",
        "U.S.A., United States",
        "the United States, United States",
        "Britain, United Kingdom",
        "U.K., United Kingdom",
        "UAE, United Arab Emirates",
        "Türkiye, Turkey",
        "U.N., United Nations",
        "EU, European Union",
        "Czech Republic, Czechia"
    })
    void aCountryGoesBySeveralNames(String form, String country) {
        assertThat(Countries.named(form)).contains(country);
    }

    @ParameterizedTest
    @CsvSource({
        "Seoul, South Korea",
        "Bogota, Colombia",
        "Bogotá, Colombia",
        "Kiev, Ukraine",
        "Kyiv, Ukraine",
        "Washington, United States"
    })
    void aCapitalIsWhereACountryIsGovernedFrom(String capital, String country) {
        assertThat(Countries.governedFrom(capital)).contains(country);
    }

    @ParameterizedTest
    @CsvSource({
        "South Koreans, South Korea",
        "French, France",
        "Danes, Denmark",
        "Danish, Denmark",
        "Spaniards, Spain",
        "Emirati, United Arab Emirates",
        "Portuguese, Portugal"
    })
    void aPeopleHasItsCountry(String people, String country) {
        assertThat(Countries.ofPeople(people)).contains(country);
    }

    @ParameterizedTest
    @CsvSource({"Congolese", "Dominicans", "Koreans", "Scots"})
    void aPeopleOfTwoCountriesOrOfAPartOfOneIsNones(String people) {
        assertThat(Countries.ofPeople(people)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Brussels", "Amsterdam", "San Jose", "Marseille", "Hamilton"})
    void aCityThatStandsForSomethingElseIsNoCapital(String city) {
        assertThat(Countries.governedFrom(city)).isEmpty();
    }

    @Test
    void formerStatesAreNotTheCountryOfToday() {
        assertThat(Countries.named("Gold Coast")).isEmpty();
        assertThat(Countries.named("Rhodesia")).isEmpty();
    }

    @Test
    void caseCounts() {
        assertThat(Countries.named("us")).isEmpty();
        assertThat(Countries.ofPeople("polish")).isEmpty();
    }
}
