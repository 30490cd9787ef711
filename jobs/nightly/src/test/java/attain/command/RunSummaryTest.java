package attain.command;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import attain.command.Changes.Count;
import attain.command.Changes.Move;
import attain.command.NightFigures.FindingCount;
import attain.command.NightFigures.OpenError;
import attain.command.NightFigures.PlanScore;
import attain.nightly.NightOutcome;
import attain.nightly.NightStatus;
import attain.publish.DataOrigin;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RunSummaryTest {

	private static final PlanScore PLAN = new PlanScore("247/KH-UBND", 27, 10, 2, 1, 4, 10);

	private static final OpenError ERROR = new OpenError("bao-cao.xlsx", "Biểu 1!C12", "Không đọc được số \"mười\"");

	private static final DutyCount DUTY = new DutyCount("F01", "LS-STTTT", 3, 0, 2, 0, 0, 0, "2023-04",
			"2023-06, 2023-05");

	private static final Changes CHANGES = new Changes(LocalDate.of(2023, 5, 9),
			List.of(new Move("LS-247-2023-06", "chưa hoàn thành", "hoàn thành", "79,67 → 80,12", "tệp BC_T4.xlsx")),
			List.of(new Count("value", "submission", 1204), new Count("figure", "submission", 3),
					new Count("status", "submission", 1), new Count("status", "reference", 1)));

	@Test
	void tellsTheNightOnOnePage() {
		NightFigures figures = new NightFigures(DataOrigin.ILLUSTRATIVE, CHANGES, new FindingCount(3, 12, 1040), 3210,
				List.of(PLAN), List.of(ERROR), List.of(DUTY));
		assertThat(String.join("\n", page(NightStatus.PUBLISHED_WITH_ERRORS, figures))).isEqualTo("""
				ATTAIN · đêm 10/05/2023 (night of 2023-05-10)
				SỐ LIỆU MINH HỌA (illustrative sample)

				Thay đổi từ đêm 09/05/2023 (what moved)
				  LS-247-2023-06: chưa hoàn thành → hoàn thành (79,67 → 80,12), tệp BC_T4.xlsx
				  Còn lại (rest): 4 chỉ tiêu, 0 kết quả đơn vị (units), 1.204 giá trị (values)
				  Nguyên nhân (why): tệp mới 1.208 · sửa tham chiếu 1

				Hộp thư (inbox):      31 tệp (files) · 12 mới nhận (new)
				Đã đọc (read):        12 tệp (files), 1 bị loại (rejected)
				                      4.567 dòng (rows), 3 bị loại (rejected)
				Số liệu hiện có:      3.210 giá trị (values known)
				Phát hiện (findings): 3 lỗi (errors), 1 mới (new) · 12 cảnh báo (warnings) ·
				                      1.040 lưu ý (info)

				                        hoàn        chưa      không    chưa có       chưa
				Kế hoạch     chỉ tiêu  thành  hoàn thành  thực hiện  thông tin    đến hạn
				plan          targets    met     not met        n/a    no info  due later
				───────────  ────────  ─────  ──────────  ─────────  ─────────  ─────────
				247/KH-UBND        27     10           2          1          4         10

				Cần chú ý (needs attention)
				  ✗ bao-cao.xlsx, Biểu 1!C12: Không đọc được số "mười"
				  … và 2 lỗi nữa (more errors): mart.finding
				  ⧖ F01 LS-STTTT: thiếu 2 kỳ (missing): 2023-06, 2023-05

				Kết quả (results)
				  output/report/index.html   báo cáo để xem (the report for people)
				  output/attain.duckdb, marts/   DuckDB, Excel, CSV, Parquet
				  attain sql "select * from mart.plan_scoreboard"
				Xong trong 3,2 giây (seconds)""");
	}

	@Test
	void unchangedNightSaysThatNoFileWasReadAgain() {
		NightFigures figures = new NightFigures(DataOrigin.DELIVERED, CHANGES, new FindingCount(0, 0, 0), 0, List.of(),
				List.of(), List.of());
		assertThat(page(NightStatus.UNCHANGED, figures))
			.contains("Không có gì thay đổi: không đọc lại tệp nào (no file read again)")
			.doesNotContain(DataOrigin.NOTICE)
			.noneMatch((line) -> line.startsWith("Đã đọc"));
	}

	@Test
	void nightInWhichNothingMovedSaysSoInOneLine() {
		NightFigures figures = new NightFigures(DataOrigin.DELIVERED,
				new Changes(LocalDate.of(2023, 5, 9), List.of(), List.of()), new FindingCount(0, 0, 0), 0, List.of(),
				List.of(), List.of());
		assertThat(page(NightStatus.PUBLISHED, figures))
			.contains("Không có thay đổi so với đêm 09/05/2023 (nothing moved)")
			.noneMatch((line) -> line.startsWith("Thay đổi"));
	}

	@Test
	void firstNightTellsNoChanges() {
		NightFigures figures = new NightFigures(DataOrigin.DELIVERED, Changes.NONE, new FindingCount(0, 0, 0), 0,
				List.of(), List.of(), List.of());
		assertThat(page(NightStatus.PUBLISHED, figures)).noneMatch((line) -> line.contains("ay đổi"));
	}

	@Test
	void staysWithinFiftyLinesOfEightyColumnsWhateverHappened() {
		String longName = "báo cáo ".repeat(20);
		List<PlanScore> plans = IntStream.range(0, 30)
			.mapToObj((plan) -> new PlanScore(longName, 1, 1, 1, 1, 1, 1))
			.toList();
		List<OpenError> errors = IntStream.range(0, NightFigures.SHOWN_ERRORS)
			.mapToObj((error) -> new OpenError(longName, "A1", longName))
			.toList();
		List<DutyCount> missing = IntStream.range(0, 30)
			.mapToObj((duty) -> new DutyCount("F01", longName, 0, 0, 9, 0, 0, 0, "", "2023-01, ".repeat(9)))
			.toList();
		Changes changes = new Changes(LocalDate.of(2023, 5, 9),
				IntStream.range(0, Changes.SHOWN)
					.mapToObj((move) -> new Move("T", longName, longName, longName, longName))
					.toList(),
				List.of(new Count("status", "submission", 1_000_000), new Count("unit", "form", 1_000_000)));
		List<String> page = page(NightStatus.PUBLISHED_WITH_ERRORS, new NightFigures(DataOrigin.ILLUSTRATIVE, changes,
				new FindingCount(1_000_000, 1_000_000, 1_000_000), 10_000_000, plans, errors, missing));
		assertThat(page).hasSizeLessThanOrEqualTo(50)
			.allMatch((line) -> DisplayWidth.of(line) <= 80)
			.contains("… và 24 kế hoạch nữa (more plans): mart.plan_scoreboard",
					"  … và 999.997 lỗi nữa (more errors): mart.finding",
					"  … và 27 đơn vị nữa còn thiếu (more senders): attain status");
	}

	private static List<String> page(NightStatus status, NightFigures figures) {
		NightOutcome outcome = Session.outcome(status);
		return new RunSummary(outcome, figures, LocalDate.of(2023, 5, 10), Duration.ofMillis(3249), "output", "")
			.lines();
	}

}
