package attain.draft;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import attain.form.language.Words;
import attain.grid.Sheet;
import attain.grid.Workbook;
import attain.text.Inert;

/**
 * A first description of an unknown form, from one of its files.
 */
public final class Draft {

	private static final List<String> STOP = List.of("Người lập biểu", "Người lập bảng", "Người kiểm tra", "Thủ trưởng",
			"Nơi nhận", "Giám đốc", "Cục trưởng", "Chủ tịch", "Ký, ghi rõ", "Ký, đóng dấu", "Ghi chú", "Nguồn",
			"ngày {any} tháng {any} năm");

	private final List<Grid> grids;

	private final List<TableShape> tables = new ArrayList<>();

	private final List<RecordDraft> records = new ArrayList<>();

	private final List<KnownMeasure> known;

	private final TitleShape title;

	private final boolean isDelimited;

	private Draft(List<Grid> grids, boolean isDelimited, String fileName, List<KnownMeasure> known) {
		this.grids = grids;
		this.isDelimited = isDelimited;
		this.known = known;
		for (Grid grid : grids) {
			RecordDraft.find(grid)
				.ifPresentOrElse(this.records::add, () -> TableShape.find(grid).ifPresent(this.tables::add));
		}
		this.title = TitleShape.of(grids, this.tables, fileName);
	}

	/**
	 * The YAML of a draft. It loads as it is unless a measure is to be named, which then
	 * stands there as TODO.
	 * @param reference folder with the known measures
	 * @throws attain.grid.UnreadableFileException if the file cannot be read at all
	 */
	public static String of(Path file, Path reference) throws IOException {
		String name = file.getFileName().toString();
		try (Workbook workbook = Workbook.open(file, name)) {
			List<Grid> grids = new ArrayList<>();
			for (Sheet sheet : workbook.sheets()) {
				if (!sheet.hidden()) {
					grids.add(Grid.of(workbook, sheet));
				}
			}
			return new Draft(grids, workbook.kind() == Workbook.Kind.DELIMITED, name, KnownMeasure.of(reference))
				.yaml();
		}
	}

	private String yaml() {
		List<TableShape> distinct = new ArrayList<>();
		this.tables.stream()
			.filter((table) -> isSummary(table) || distinct.stream().noneMatch((other) -> isRepeat(table, other)))
			.forEach(distinct::add);
		MeasureGuess guess = new MeasureGuess(this.known, distinct, this.title.fileName());
		Map<String, List<String>> drafts = new LinkedHashMap<>();
		List<KnownMeasure> measures = new ArrayList<>();
		for (TableShape table : distinct) {
			boolean isRepeated = this.tables.stream().filter((other) -> isRepeat(table, other)).count() > 1;
			TableDraft draft = new TableDraft(table, guess, isRepeated);
			List<String> lines = new ArrayList<>();
			if (!isRepeated && !this.isDelimited) {
				lines.add("sheet: " + Yaml.list(List.of(sheet(table.grid().sheet().name()))));
			}
			lines.addAll(draft.lines());
			drafts.put(name(table, drafts.keySet()), lines);
			measures.addAll(draft.known());
		}
		String form = guess.form();
		for (RecordDraft record : this.records) {
			form = form.isEmpty() ? guess.formOf(record.columns()) : form;
			drafts.put("record" + (drafts.isEmpty() ? "" : drafts.size()),
					record.lines(MeasureGuess.ofForm(this.known, form), measures));
		}
		return text(drafts, measures, form);
	}

	private static boolean isRepeat(TableShape one, TableShape other) {
		return one.isLike(other) && !isSummary(one) && !isSummary(other);
	}

	/** A sheet that adds up the others. */
	private static boolean isSummary(TableShape table) {
		return Words.of(table.grid().sheet().name()).matches("tong hop( toan)?( tinh)?|th|toan tinh");
	}

	private String text(Map<String, List<String>> tables, List<KnownMeasure> measures, String form) {
		StringBuilder yaml = new StringBuilder("# yaml-language-server: $schema=form.schema.json\n");
		yaml.append("# A draft from ")
			.append(Inert.line(this.title.fileName()))
			.append(". Look at it with: attain preview.\n");
		if (!form.isEmpty()) {
			yaml.append("# Its words are those of the measures of ").append(form).append(".\n");
		}
		line(yaml, "form: " + (form.isEmpty() ? "NEW" : form));
		line(yaml, "title: {vi: " + Yaml.text(this.title.title()) + ", en: " + Yaml.text(this.title.title()) + "}");
		line(yaml, "calendar: " + most(measures).orElse("statistical  # statistical, management or school?"));
		line(yaml, "period: " + this.title.periodType().orElse("month  # which period does a file report?"));
		line(yaml, "files: " + Yaml.list(List.of(this.title.files())));
		Set<String> senders = this.title.senders();
		if (!senders.isEmpty()) {
			line(yaml, "sender: " + Yaml.list(senders));
		}
		if (!this.title.signs().isEmpty()) {
			line(yaml, "signs: " + Yaml.list(this.title.signs()));
		}
		if (!this.isDelimited || isSigned()) {
			line(yaml, "stop: " + Yaml.list(STOP));
		}
		if (this.isDelimited && isMachine()) {
			line(yaml, "numbers: machine");
		}
		scales(yaml, tables);
		line(yaml, "tables:");
		tables.forEach((name, lines) -> {
			line(yaml, "  " + name + ":");
			lines.forEach((line) -> line(yaml, "    " + line));
		});
		return yaml.toString();
	}

	/** Whether somebody has signed below the table. */
	private boolean isSigned() {
		return this.grids.stream()
			.flatMap((grid) -> grid.rows().values().stream())
			.flatMap((row) -> row.values().stream())
			.map((cell) -> Words.of(cell.text()))
			.anyMatch((words) -> STOP.stream().anyMatch((stop) -> words.startsWith(Words.of(stop))));
	}

	private static void scales(StringBuilder yaml, Map<String, List<String>> tables) {
		Set<String> used = new TreeSet<>();
		tables.values()
			.stream()
			.flatMap(List::stream)
			.filter((line) -> line.contains(", scale: "))
			.forEach((line) -> used.add(line.replaceFirst(".*, scale: (\\w+).*", "$1")));
		if (!used.isEmpty()) {
			line(yaml, "scales: {" + used.stream().map(Units::line).collect(Collectors.joining(", ")) + "}");
		}
	}

	private static void line(StringBuilder yaml, String line) {
		yaml.append(line).append('\n');
	}

	private static Optional<String> most(List<KnownMeasure> measures) {
		return measures.stream()
			.collect(Collectors.groupingBy(KnownMeasure::calendar, Collectors.counting()))
			.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey);
	}

	/** Whether numbers have a decimal point and no grouping. */
	private boolean isMachine() {
		long points = 0;
		long commas = 0;
		for (Grid grid : this.grids) {
			for (int row : grid.between(1, Integer.MAX_VALUE)) {
				points += grid.row(row)
					.values()
					.stream()
					.filter((cell) -> cell.text().matches("-?\\d+\\.(?!\\d{3}$)\\d+|-?\\d{4,}"))
					.count();
				commas += grid.row(row)
					.values()
					.stream()
					.filter((cell) -> cell.text().matches("\\d+,\\d+|\\d{1,3}(\\.\\d{3})+"))
					.count();
			}
		}
		return points > commas;
	}

	/** The name of a sheet with its period as placeholders. */
	private static String sheet(String name) {
		return name.replaceFirst("(?<!\\d)20\\d\\d(?!\\d)", "{year}");
	}

	private String name(TableShape table, Set<String> taken) {
		String words = Normalizer.normalize(Words.of(table.grid().sheet().name()), Normalizer.Form.NFC);
		String name = this.isDelimited || words.isEmpty() ? "rows"
				: words.replaceAll("[^a-z0-9]+", "_").toLowerCase(Locale.ROOT);
		return taken.contains(name) ? name + "_" + table.grid().sheet().index()
				: name.matches("\\d.*") ? "t_" + name : name;
	}

}
