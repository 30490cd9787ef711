package attain.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import attain.form.language.Words;
import attain.grid.Cell;
import attain.text.PeriodReader;
import attain.text.PlainText;
import attain.text.ReadPeriod;

/**
 * What the lines above the tables, and the file's name, say of period and sender.
 *
 * @param lines the lines, top to bottom
 * @param fileName name of the file, without extension
 */
record TitleShape(List<String> lines, String fileName) {

	private static final Pattern SENDER = Pattern
		.compile("(?iu)(UBND (?:huyện|thành phố|thị xã|xã|phường|thị trấn|H\\.|TP\\.?|X\\.|P\\.|TT\\.)"
				+ "|Ủy ban nhân dân (?:huyện|thành phố|thị xã|xã|phường|thị trấn)|Chi cục|Cục Thống kê|Cục Thuế|Cục"
				+ "|Ngân hàng Nhà nước|Văn phòng UBND|Ban Quản lý|Sở)\\s+\\p{Lu}.*");

	private static final Pattern SIGN = Pattern
		.compile("(?iu)(?:biểu(?: số)?\\s*:?\\s*)?(\\d{1,3}\\.?[\\p{Lu}]?/[\\p{L}\\d./-]+).*");

	static TitleShape of(List<Grid> grids, List<TableShape> tables, String fileName) {
		List<String> lines = new ArrayList<>();
		for (Grid grid : grids) {
			int end = tables.stream()
				.filter((table) -> table.grid().equals(grid))
				.mapToInt((table) -> table.header().first())
				.findFirst()
				.orElse(12);
			for (int row : grid.between(1, end - 1)) {
				for (Cell cell : grid.row(row).values()) {
					cell.text().lines().map(PlainText::of).filter((line) -> !line.isEmpty()).forEach(lines::add);
				}
			}
		}
		int dot = fileName.lastIndexOf('.');
		return new TitleShape(lines, (dot > 0) ? fileName.substring(0, dot) : fileName);
	}

	/** The first long line in capitals, else the name of the file. */
	String title() {
		return this.lines.stream()
			.filter((line) -> line.length() > 15 && line.equals(line.toUpperCase(java.util.Locale.ROOT)))
			.filter((line) -> !Words.of(line).matches("(cong hoa|ubnd|so |uy ban|cuc ).*"))
			.findFirst()
			.map((line) -> line.charAt(0) + line.substring(1).toLowerCase(java.util.Locale.ROOT))
			.orElse(this.fileName);
	}

	/** Type of the period in the language's word, empty if nothing tells it. */
	Optional<String> periodType() {
		return this.lines.stream()
			.filter((line) -> !Words.of(line).matches(".*\\bngay \\d.*"))
			.map((line) -> PeriodReader.find(line))
			.flatMap(Optional::stream)
			.findFirst()
			.map(TitleShape::type)
			.or(() -> List.of("month", "quarter", "semester")
				.stream()
				.filter((type) -> files().contains("{" + type + "}"))
				.findFirst())
			.or(() -> PeriodReader.find(this.fileName.replace('_', ' ')).map(TitleShape::type));
	}

	private static String type(ReadPeriod period) {
		String code = period.periodCode();
		if (period.school()) {
			return code.contains("HK") ? "semester" : "school_year";
		}
		return code.matches("\\d{4}") ? "year" : code.contains("Q") ? "quarter"
				: code.contains("H") ? "half" : code.matches("\\d{4}-\\d\\d") ? "month" : "cumulative";
	}

	/** How the sender's name begins, in its own words. */
	Set<String> senders() {
		Set<String> senders = new LinkedHashSet<>();
		for (String line : this.lines) {
			String name = line.replaceFirst("(?iu)^đơn vị báo cáo:?\\s*", "");
			Matcher matcher = SENDER.matcher(name);
			if (matcher.matches() && !Words.of(line).startsWith("don vi nhan")) {
				senders.add(capital(matcher.group(1)));
			}
		}
		return senders;
	}

	/** "UBND HUYỆN" as people write it in a line. */
	private static String capital(String words) {
		if (!words.equals(words.toUpperCase(java.util.Locale.ROOT))) {
			return words;
		}
		String lower = words.substring(0, 1) + words.substring(1).toLowerCase(java.util.Locale.ROOT);
		return lower.replaceFirst("(?iu)ubnd", "UBND");
	}

	/** The bare name of the sender within the file's name, as a pattern. */
	private String withoutSender(String name) {
		for (String line : this.lines) {
			Matcher matcher = SENDER.matcher(line);
			String own = matcher.matches() ? Words.of(line.substring(matcher.end(1))).replace(" ", "") : "";
			if (own.length() > 3 && Words.of(name).replace(" ", "").contains(own)) {
				return name.replaceFirst("(?i)" + Pattern.quote(own), "{sender}");
			}
		}
		return name;
	}

	/** Form symbols such as 005.H/BCC-TKQG. */
	Set<String> signs() {
		Set<String> signs = new LinkedHashSet<>();
		for (String line : this.lines) {
			Matcher matcher = SIGN.matcher(line);
			if (line.length() < 40 && matcher.matches() && !matcher.group(1).matches("[\\d/.]+")) {
				signs.add(line);
			}
		}
		return signs;
	}

	/** The file's name with its period as placeholders. */
	String files() {
		String name = withoutSender(this.fileName).replaceFirst("(?iu)_(?:lan|lần)\\s?\\d.*$", "");
		String year = name.replaceFirst("(?<!\\d)(20\\d\\d)(0[1-9]|1[0-2])(?!\\d)", "{year}{month}")
			.replaceFirst("(?<!\\d)(0[1-9]|1[0-2])(20\\d\\d)(?!\\d)", "{month}{year}")
			.replaceFirst("(?i)NH(20\\d\\d)-20\\d\\d", "NH{year}")
			.replaceFirst("(?<!\\d)20\\d\\d(?!\\d)", "{year}");
		return year.replaceFirst("(?i)HK[12](?!\\d)", "HK{semester}")
			.replaceFirst("(?i)(Q|Quy)_?(?:[1-4]|IV|I{1,3})(?![\\dA-Za-z])", "$1{quarter}")
			.replaceFirst("(?i)(?<![A-Za-z\\d])T(?:0?[1-9]|1[0-2])(?!\\d)", "T{month}")
			.replaceFirst("(?<=[_-])(?:0[1-9]|1[0-2])(?=[_-]|$)", "{month}");
	}

}
