package attain.coverage;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Three tables: the systems, promises and targets of the five documents, each with its
 * places and its state. {@code mvn -q -pl jobs/nightly test -Dtest=CoveragePageTest
 * -Dcoverage.update=true} writes it again.
 *
 * @param rows all rows of mart.coverage
 */
record CoveragePage(List<CoverageRow> rows) {

	static final Path FILE = Path.of("../../docs/coverage.md");

	/** Files whose name is not that of the kind of place. */
	private static final Map<String, String> FILES = Map.of("named_in", "plan");

	String text() {
		return """
				# Where everything lives, and whether its data has arrived

				**SỐ LIỆU MINH HỌA.** The states are those of the illustrative sample, not of a province. The page is made from `mart.coverage`; a
				province asks its own with `attain sql "select * from mart.coverage"`. What a place is:
				[decision 0020](../jobs/decisions/0020-a-place-is-a-row-or-a-table.md).

				| state | trạng thái | means |
				|---|---|---|
				| data arrived | đã có dữ liệu | a value, a delivery or a verdict is there, from any province that the form speaks of |
				| reported evidence | đã có báo cáo bằng văn bản | somebody reported on a commitment (`commitment_evidence.csv`) |
				| waiting | đang chờ dữ liệu | a form, a publication or a report would bring it and has not yet |
				| in the model | có sẵn trong mô hình | nothing to wait for: the row or the table is the answer |
				| province ended before the due day | tỉnh kết thúc trước hạn | nobody can report on it any more: the province was merged on 1/7/2025 |
				| no valid measure | không có phép đo hợp lệ | no figure is asked for, or none can be computed: `indicator_without_measure.csv` says why |
				"""
				+ table("system", "Systems, platforms, actors and processes")
				+ table("commitment", "Commitments: promises without a figure") + table("target", "Targets");
	}

	private String table(String kind, String title) {
		List<CoverageRow> those = this.rows.stream().filter((row) -> row.kind().equals(kind)).toList();
		Map<String, Long> states = new TreeMap<>(
				those.stream().collect(Collectors.groupingBy(CoverageRow::stateEn, Collectors.counting())));
		String counts = states.entrySet()
			.stream()
			.map((state) -> state.getKey() + " " + state.getValue())
			.collect(Collectors.joining(" · "));
		return """

				## %s (%d)

				%s

				| code | tên | name | place | forms | state |
				|---|---|---|---|---|---|
				%s
				""".formatted(title, those.size(), counts,
				those.stream().map(CoveragePage::line).collect(Collectors.joining("\n")));
	}

	private static String line(CoverageRow row) {
		return "| %s | %s | %s | %s | %s | %s |".formatted(row.code(), row.nameVi(), row.nameEn(), places(row),
				forms(row), row.stateEn());
	}

	private static String places(CoverageRow row) {
		return Arrays.stream(row.places().split("; ")).map(CoveragePage::place).collect(Collectors.joining(", "));
	}

	/** "measure dti_rank" with a link to where it is defined. */
	private static String place(String place) {
		String kind = place.substring(0, place.indexOf(' '));
		String code = place.substring(kind.length() + 1);
		if (kind.equals("table")) {
			return "[%s](dictionary/%s.md#%s)".formatted(code, code.substring(0, code.indexOf('.')),
					code.replace(".", ""));
		}
		String words = kind.replace('_', ' ');
		return "[%s](../input/reference/%s.csv) %s".formatted(words, FILES.getOrDefault(kind, kind), code);
	}

	private static String forms(CoverageRow row) {
		return (row.forms() == null) ? "-"
				: Arrays.stream(row.forms().split(" "))
					.map("[%1$s](../input/forms/%1$s.yaml)"::formatted)
					.collect(Collectors.joining(" "));
	}

}
