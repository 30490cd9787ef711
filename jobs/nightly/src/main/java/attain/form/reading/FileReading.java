package attain.form.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import attain.finding.Finding;
import attain.finding.FindingCode;
import attain.finding.Origin;
import attain.form.KeyHash;
import attain.form.Reading;
import attain.form.TableReading;
import attain.form.Trace;
import attain.form.language.Form;
import attain.form.language.Part;
import attain.form.language.Phrase;
import attain.grid.Note;
import attain.grid.Sheet;
import attain.grid.Workbook;
import org.jspecify.annotations.Nullable;

/** The reading of one open file, from its first rows to its last finding. */
public final class FileReading {

	private final List<Form> forms;

	private final String noFormFingerprint;

	private final Workbook workbook;

	private final String fileName;

	private final KeyHash hash;

	private final Trace trace;

	private final FindingLog log = new FindingLog();

	private final Origin origin;

	private @Nullable String senderText;

	private @Nullable String periodCode;

	private String vintage = "";

	/**
	 * Prepares the reading of a file.
	 * @param forms the forms that may claim it
	 * @param noFormFingerprint fingerprint of all of them together
	 * @param fileName the name under which it was delivered
	 * @param hash what is kept of the keys of persons and enterprises
	 * @param trace who wants to know where tables were found
	 */
	public FileReading(List<Form> forms, String noFormFingerprint, Workbook workbook, String fileName, KeyHash hash,
			Trace trace) {
		this.trace = trace;
		this.forms = forms;
		this.noFormFingerprint = noFormFingerprint;
		this.origin = Origin.of(workbook.properties());
		this.workbook = (this.origin.textWidth() > 0) ? new TextCells(workbook, this.origin.textWidth()) : workbook;
		this.fileName = stem(fileName);
		this.hash = hash;
	}

	private static String stem(String fileName) {
		int dot = fileName.lastIndexOf('.');
		return (dot > 0) ? fileName.substring(0, dot) : fileName;
	}

	/** Reads the file; bad input ends in findings. */
	public Reading read() throws IOException {
		List<Head> heads = heads();
		if (heads.stream().allMatch((head) -> head.rows().isEmpty()) && heads.size() == this.workbook.sheets().size()) {
			this.log.file(FindingCode.FILE_EMPTY, "", "");
			return unknown();
		}
		List<FormMatcher.Match> matches = new FormMatcher(heads, this.fileName).best(this.forms, this.origin);
		hidden((matches.size() == 1) ? matches.get(0).part().lists() : List.of());
		if (matches.size() != 1) {
			String found = String.join(", ", matches.stream().map(FormMatcher::name).toList());
			this.log.file(FindingCode.FORM_UNKNOWN,
					found.isEmpty() ? this.fileName : this.fileName + " (" + found + ")", "");
			return unknown();
		}
		if (!FormMatcher.agrees(matches.get(0), this.origin)) {
			this.log.file(FindingCode.ORIGIN_CONFLICT, FormMatcher.name(matches.get(0)),
					(this.origin.form() + " " + this.origin.part()).strip());
			return reading(matches.get(0), List.of(), 0, 0, true);
		}
		return read(matches.get(0), heads);
	}

	private Reading unknown() {
		return new Reading(null, this.noFormFingerprint, "", null, null, "", null, true, List.of(), findings(), 0, 0);
	}

	private List<Head> heads() throws IOException {
		List<Head> heads = new ArrayList<>();
		for (Sheet sheet : this.workbook.sheets()) {
			if (!sheet.hidden() && !sheet.name().equals(this.origin.findingsSheet())) {
				heads.add(Head.of(this.workbook, sheet));
			}
		}
		return heads;
	}

	/** Mentions the hidden sheets; those with lists to choose from belong to the form. */
	private void hidden(List<Phrase> lists) {
		this.workbook.sheets()
			.stream()
			.filter((sheet) -> sheet.hidden() && !sheet.name().equals(this.origin.findingsSheet()))
			.filter((sheet) -> SurplusSheets.isNoList(sheet, lists))
			.forEach((sheet) -> this.log.sheet(FindingCode.HIDDEN_SHEET, sheet.name(), sheet.name(), ""));
	}

	/** What is known of the file as a whole comes first, also what came up last. */
	private List<Finding> findings() {
		FindingLog file = new FindingLog();
		this.workbook.notes().forEach((note) -> note(note, file));
		return Stream.concat(file.all().stream(), this.log.all().stream()).toList();
	}

	private static void note(Note note, FindingLog log) {
		switch (note.kind()) {
			case MACROS -> log.file(FindingCode.MACROS_IGNORED, note.found(), "");
			case EXTERNAL_LINKS -> log.file(FindingCode.LINKS_IGNORED, note.found(), "");
			case LEGACY_FONT -> log.file(FindingCode.FONT_DECODED, note.found(), "Unicode");
			case ENCODING -> log.file(FindingCode.ENCODING_REPAIRED, note.found(), "UTF-8");
			case DIALECT -> log.file(FindingCode.CSV_DIALECT, note.found(), "; \"…\"");
			case SEPARATOR_HINT -> {
			}
		}
	}

	private Reading read(FormMatcher.Match match, List<Head> heads) throws IOException {
		if (match.form().bulletin().isThere()) {
			BulletinReading book = new BulletinReading(match.form().bulletin(), match.part(), this.log, this.trace);
			this.periodCode = book.read(this.workbook, heads, this.fileName).orElse(null);
			return reading(match, book.readings(), book.rowsRead(), book.rowsRejected(), this.periodCode == null);
		}
		boolean isDelimited = this.workbook.kind() == Workbook.Kind.DELIMITED;
		Part part = match.part().isTimeless() ? match.part() : partOfPeriod(match, heads);
		PeriodFinder periods = new PeriodFinder(part, match.form().calendar(), this.origin.period());
		TableFinder finder = new TableFinder(heads, isDelimited,
				(header) -> periods.isNamedAfter(header, this.fileName), this.log);
		TableFinder.Finds finds = finder.find(part);
		List<TableFinder.Found> found = finds.tables();
		found.forEach((table) -> this.trace.table(() -> TableTraces.of(table.table(), table.header(), null)));
		List<Header> headers = found.stream().map(TableFinder.Found::header).toList();
		TitleWords title = new TitleWords(part, headers);
		this.senderText = found.isEmpty() ? null : new RecordUnit(found.get(0)).sender(title.sender()).orElse(null);
		this.vintage = title.vintage(this.fileName);
		Optional<String> period = period(periods, found, finds.isWhole() ? this.log : new FindingLog());
		if (this.senderText == null) {
			this.senderText = title.sender(this.fileName, periods.said(this.fileName).get("sender"));
		}
		this.periodCode = period.orElse(null);
		if (period.isEmpty() || !finds.isWhole()) {
			return reading(match, List.of(), 0, 0, true);
		}
		new SurplusSheets(match.form(), found, period.get(), this.log).report(finder.leftOver()
			.stream()
			.filter((head) -> SurplusSheets.isNoList(head.sheet(), part.lists()))
			.toList());
		FileContext file = new FileContext(match.form().calendar(), period.get(),
				PeriodEnd.of(match.form().calendar(), period.get()), this.vintage, title.sender().orElse(null),
				isDelimited, this.log, new FileStyle(this.workbook.dates()), this.hash, new RowRoom(), this.trace);
		FileTables tables = new FileTables(this.workbook, file);
		boolean isWhole = tables.read(found);
		if (!tables.vintage().isEmpty()) {
			this.vintage = tables.vintage();
		}
		return reading(match, tables.readings(), tables.rowsRead(), tables.rowsRejected(), !isWhole);
	}

	/** The tables and columns that the form has in the period of the file. */
	private Part partOfPeriod(FormMatcher.Match match, List<Head> heads) {
		Part part = match.part().at(null);
		PeriodFinder periods = new PeriodFinder(part, match.form().calendar(), this.origin.period());
		FindingLog unheard = new FindingLog();
		boolean isDelimited = this.workbook.kind() == Workbook.Kind.DELIMITED;
		TableFinder finder = new TableFinder(heads, isDelimited,
				(header) -> periods.isNamedAfter(header, this.fileName), unheard);
		return period(periods, finder.find(part).tables(), unheard)
			.map((code) -> match.part().at(PeriodEnd.of(match.form().calendar(), code)))
			.orElse(part);
	}

	/** A table with a year of its own says nothing of the file's period. */
	private Optional<String> period(PeriodFinder periods, List<TableFinder.Found> found, FindingLog log) {
		List<Header> dated = found.stream()
			.filter((table) -> table.table().period() == null)
			.map(TableFinder.Found::header)
			.toList();
		return periods.find(dated, TableFinder.periodColumns(found), this.fileName, log);
	}

	private Reading reading(FormMatcher.Match match, List<TableReading> tables, long read, long rejected,
			boolean isRejected) {
		String calendar = (this.periodCode == null) ? null : match.form().calendar();
		return new Reading(match.form().code(), match.form().fingerprint(), match.part().code(), calendar,
				this.periodCode, this.vintage, this.senderText, this.origin.sender(), isRejected,
				isRejected ? List.of() : tables, findings(), read, isRejected ? read : rejected);
	}

}
