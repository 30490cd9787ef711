package attain.form.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import attain.finding.FindingCode;
import attain.form.language.FilePattern;
import attain.form.language.Part;
import attain.grid.Cell;
import attain.grid.GridRow;

/**
 * Settles the period of a file: title, column, sheet name and file name must agree as far
 * as they speak of it.
 */
final class PeriodFinder {

	private final Part part;

	private final PeriodWords words;

	private final String saidByProperties;

	private final Map<String, String> found = new LinkedHashMap<>();

	/**
	 * @param said key of the period by the file's own properties, empty if they do not
	 * say
	 */
	PeriodFinder(Part part, String calendar, String said) {
		this.part = part;
		this.saidByProperties = said.startsWith(calendar + ":") ? said.substring(calendar.length() + 1) : said;
		this.words = new PeriodWords(part.periodTypes());
	}

	/** The period, empty with a finding if there is none or several. */
	Optional<String> find(List<Header> headers, Map<String, Integer> periodColumns, String fileName, FindingLog log) {
		for (Header header : headers) {
			above(header).ifPresent((code) -> this.found.putIfAbsent("tiêu đề " + header.head().sheet().name(), code));
		}
		headers.forEach((header) -> addColumn(header, periodColumns));
		if (!this.saidByProperties.isEmpty()) {
			this.found.put("thuộc tính của tệp", this.saidByProperties);
		}
		Map<String, String> said = said(fileName);
		if (this.found.isEmpty()) {
			this.words.fromName(said)
				.or(() -> this.words.inTitle(fileName.replace('_', ' ')))
				.ifPresent((code) -> this.found.put("tên tệp " + fileName, code));
		}
		return settle(said, fileName, log);
	}

	/** The period in the lines above a header. */
	Optional<String> above(Header header) {
		return TitleBlock.above(header).lines().stream().map(this.words::inTitle).flatMap(Optional::stream).findFirst();
	}

	/** Whether the title of a sheet names the period that the file is named after. */
	boolean isNamedAfter(Header header, String fileName) {
		Map<String, String> said = said(fileName);
		Optional<String> named = this.words.inTitle(fileName.replace('_', ' '));
		return above(header).filter((code) -> said.isEmpty() ? named.isPresent() && named.get().equals(code)
				: PeriodWords.agrees(code, said))
			.isPresent();
	}

	private void addColumn(Header header, Map<String, Integer> periodColumns) {
		Integer column = periodColumns.get(header.head().sheet().name());
		if (column == null) {
			return;
		}
		Field field = header.fields().get(column);
		if (field != null && field.value() != null) {
			this.words.inCell(field.value().text()).ifPresent((code) -> this.found.put("ô " + field.ref(), code));
		}
		for (GridRow row : header.isRecord() ? List.<GridRow>of() : header.head().rows()) {
			Cell cell = header.head().cells().get(row.number()).get(column);
			if (row.number() > header.lastRow() && cell != null) {
				this.words.inCell(cell.text())
					.filter((code) -> !this.found.containsValue(code))
					.ifPresent((code) -> this.found.put("cột " + cell.ref(), code));
			}
		}
	}

	/** What the file name says by the first of the form's patterns that it follows. */
	Map<String, String> said(String fileName) {
		for (FilePattern pattern : this.part.files()) {
			Optional<Map<String, String>> said = pattern.read(fileName);
			if (said.isPresent()) {
				return said.get();
			}
		}
		return Map.of();
	}

	private Optional<String> settle(Map<String, String> said, String fileName, FindingLog log) {
		List<String> codes = new ArrayList<>(this.found.values().stream().distinct().toList());
		if (codes.isEmpty()) {
			log.file(FindingCode.PERIOD_MISSING, fileName, "");
			return Optional.empty();
		}
		boolean nameAgrees = PeriodWords.agrees(codes.get(0), said);
		if (codes.size() == 1 && nameAgrees) {
			return Optional.of(codes.get(0));
		}
		List<String> places = new ArrayList<>();
		this.found.forEach((place, code) -> places.add(place + ": " + code));
		if (!nameAgrees) {
			places.add("tên tệp: " + fileName);
		}
		log.file(FindingCode.PERIOD_CONFLICT, String.join("; ", places), codes.get(0));
		return Optional.empty();
	}

}
