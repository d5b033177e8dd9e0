package org.dateline.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnifferTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "HTML|<!doctype html><p>x",
                "HTML|  <HTML><body>x",
                "HTML|<!-- saved --><html>x",
                "HTML|<!-- only this",
                "HTML|<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x' 'y'><html>",
                "HTML|<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>",
                "HTML|<div class=x>The mill",
                "HTML|The mill <p>opened</p> <b>on</b> Friday",
                "HTML|<my-page><p>The mill</p><p>opened</p></my-page>",
                "XML_FEED|<rss version='2.0'>",
                "XML_FEED|<?xml version='1.0'?><!-- x --><?xml-stylesheet href='x'?><rss>",
                "XML_FEED|<!DOCTYPE rss [<!ENTITY a 'b>'>]><rss>",
                "XML_FEED|<atom:feed xmlns:atom='http://www.w3.org/2005/Atom'>",
                "OTHER_XML|<feed>",
                "OTHER_XML|<?xml version='1.0'?><p>x</p>",
                "OTHER_XML|<rdf:RDF>",
                "JSON|{\"a\": 1}",
                "JSON|[]",
                "JSON|[{\"a\": \"b",
                "TEXT|[Updated] The mill opened.",
                "TEXT|[\"We won\", she said.",
                "TEXT|{The mill}",
                "TEXT|BMs of the mill",
                "TEXT|The mill opened on <Friday>.",
                "TEXT|1 < 2",
                "BINARY|%PDF-1.4",
                "ARC|filedesc://x.arc 0.0.0.0",
                "HTML|<html ⚡><head><title>x",
                "HTML|<html amp lang=en><head><title>x",
                "HTML|<?xml version='1.0' encoding='ISO-8859-1'?> <!DOCTYPE html PUBLIC 'x' 'y'> <html xmlns='z'>",
                "WARC|WARC/1.0"
            })
    void formatsAreToldByTheirBytes(Format format, String text) {
        assertThat(Sniffer.sniff(text.getBytes(StandardCharsets.UTF_8)).format())
                .isEqualTo(format);
        if (format != Format.BINARY && format != Format.WARC && format != Format.ARC) {
            byte[] wide = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
            assertThat(Sniffer.sniff(wide).format()).as("in UTF-16").isEqualTo(format);
        }
    }
}
