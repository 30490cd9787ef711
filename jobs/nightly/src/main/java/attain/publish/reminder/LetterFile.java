package attain.publish.reminder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import attain.publish.DataOrigin;
import attain.text.Inert;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

/**
 * A letter as a Word document. Hundreds are written in a night, so its few parts are
 * filled in as text; an office library would take its time for each.
 */
final class LetterFile {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	/** Columns of the table: what stands above them, and their widths. */
	private static final List<Map<String, String>> COLUMNS = List.of(column("STT", "700"), column("Biểu", "2200"),
			column("Kỳ báo cáo", "2200"), column("Hạn gửi", "1500"), column("Quá hạn (ngày)", "1200"),
			column("Tình trạng", "1500"));

	private static final List<String> FIELDS = List.of("item_no", "form_vi", "period_vi", "due_on_vi", "days_late",
			"state_vi");

	/** Parts of the document by their place in it. */
	private final Map<String, Template> parts;

	private final DataOrigin origin;

	private LetterFile(Map<String, Template> parts, DataOrigin origin) {
		this.parts = parts;
		this.origin = origin;
	}

	static LetterFile load(DataOrigin origin) throws IOException {
		Map<String, Template> parts = new LinkedHashMap<>();
		parts.put("[Content_Types].xml", part("content-types.xml"));
		parts.put("_rels/.rels", part("package-relations.xml"));
		parts.put("docProps/core.xml", part("core.xml"));
		parts.put("word/document.xml", part("document.xml"));
		parts.put("word/_rels/document.xml.rels", part("document-relations.xml"));
		parts.put("word/header.xml", part("header.xml"));
		parts.put("word/styles.xml", part("styles.xml"));
		return new LetterFile(parts, origin);
	}

	/**
	 * The document; the same letter gives the same bytes.
	 * @param letter a row of {@code sql/reminder/letter.sql}
	 * @param items the rows of {@code item.sql} of the same sender
	 */
	byte[] bytes(Map<String, String> letter, List<Map<String, String>> items) throws IOException {
		Map<String, Object> told = told(letter, items);
		LocalDate day = LocalDate.parse(letter.get("business_date"));
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(written)) {
			for (Map.Entry<String, Template> part : this.parts.entrySet()) {
				ZipEntry entry = new ZipEntry(part.getKey());
				entry.setTimeLocal(day.atTime(LocalTime.NOON));
				zip.putNextEntry(entry);
				zip.write(part.getValue().execute(told).getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		return written.toByteArray();
	}

	private Map<String, Object> told(Map<String, String> letter, List<Map<String, String>> items) {
		LocalDate day = LocalDate.parse(letter.get("business_date"));
		Map<String, Object> told = plain(letter);
		told.put("notice", (this.origin == DataOrigin.ILLUSTRATIVE) ? DataOrigin.NOTICE : "");
		told.put("year", Integer.toString(day.getYear()));
		told.put("business_date_vi", DAY.format(day));
		told.put("oldest_due_on_vi", shown(letter.get("oldest_due_on")));
		told.put("ended_on_vi", shown(letter.get("ended_on")));
		told.put("columns", COLUMNS);
		List<Map<String, Object>> lines = new ArrayList<>();
		for (Map<String, String> item : items) {
			Map<String, Object> line = plain(item);
			line.put("is_rejected", Boolean.valueOf(item.get("is_rejected")));
			line.put("cells", cells(line));
			lines.add(line);
		}
		told.put("lines", lines);
		told.put("has_rejected", lines.stream().anyMatch((line) -> Boolean.TRUE.equals(line.get("is_rejected"))));
		return told;
	}

	private static List<Map<String, String>> cells(Map<String, Object> line) {
		List<Map<String, String>> cells = new ArrayList<>();
		for (int column = 0; column < FIELDS.size(); column++) {
			cells.add(
					Map.of("width", COLUMNS.get(column).get("width"), "text", line.get(FIELDS.get(column)).toString()));
		}
		return cells;
	}

	/**
	 * XML knows neither control characters nor these two; a file may be named with any.
	 */
	private static Map<String, Object> plain(Map<String, String> row) {
		Map<String, Object> plain = new HashMap<>();
		row.forEach((name, text) -> plain.put(name,
				Inert.onTerminal(text).replaceAll("[\\uFFFE\\uFFFF]", Inert.REPLACEMENT)));
		return plain;
	}

	private static String shown(String day) {
		return day.isEmpty() ? "" : DAY.format(LocalDate.parse(day));
	}

	private static Map<String, String> column(String name, String width) {
		return Map.of("name", name, "width", width);
	}

	private static Template part(String name) throws IOException {
		try (InputStream in = LetterFile.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException("The program lacks " + name + ", a part of the letters");
			}
			return Mustache.compiler()
				.escapeHTML(true)
				.emptyStringIsFalse(true)
				.compile(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

}
