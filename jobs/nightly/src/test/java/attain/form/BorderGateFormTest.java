package attain.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F09: daily rows of the border-gate platform. */
class BorderGateFormTest {

	private static final String HEADER = "ngay,ma_cua_khau,chieu,loai_pt,so_pt,so_pt_khai_bao_so,tg_tq_tb_phut";

	@TempDir
	Path folder;

	private Reading read(List<String> lines) throws IOException {
		Path file = this.folder.resolve("CKS_2023-04.csv");
		Files.writeString(file, HEADER + "\n" + String.join("\n", lines) + "\n");
		return Forms.read(file);
	}

	/** A whole April, then lines of one's own. */
	private static List<String> april(String... more) {
		List<String> lines = new ArrayList<>();
		for (int day = 1; day <= 30; day++) {
			lines.add(LocalDate.of(2023, 4, day) + ",HUUNGHI,X,XE_TAI,412,400,37.5");
		}
		lines.addAll(List.of(more));
		return lines;
	}

	private static TableRow last(Reading reading) {
		List<TableRow> rows = reading.tables().get(0).rows();
		return rows.get(rows.size() - 1);
	}

	private static Map<String, String> values(Reading reading, String... lastLine) throws IOException {
		return Forms.row(reading, "traffic", last(reading).rowLabel());
	}

	@Test
	void aBreakdownOfThreeColumnsKeepsItsDailyRows() throws IOException {
		Reading reading = read(april());
		assertThat(Forms.findings(reading)).isEmpty();
		assertThat(reading).extracting(Reading::formCode, Reading::periodCode).containsExactly("F09", "2023-04");
		assertThat(reading.tables().get(0).rows()).hasSize(30)
			.extracting(TableRow::breakdownCode)
			.containsOnly("huunghi|x|XE_TAI");
		assertThat(reading.tables().get(0)).extracting(TableReading::rowsAddUp, TableReading::breakdownLists)
			.containsExactly(true, "border_gate|direction|");
		assertThat(values(reading))
			.isEqualTo(Map.of("vehicles_total", "412", "vehicles_declared", "400", "clearance_minutes", "37.5"));
	}

	@Test
	void namesOfAGateBecomeOneKeyForTheReferenceData() throws IOException {
		for (String name : List.of("TANTHANH", "Tan Thanh", "Tân Thanh", "TÂN THANH", "tan_thanh")) {
			Reading reading = read(april("2023-04-30," + name + ",N,XE_TAI,1,1,5"));
			assertThat(last(reading).breakdownCode()).isEqualTo("tanthanh|n|XE_TAI");
		}
	}

	@Test
	void aNegativeRowIsACorrection() throws IOException {
		Reading reading = read(april("2023-04-30,TANTHANH,X,XE_TAI,-3,-2,"));
		assertThat(Forms.findings(reading)).containsExactly("NEGATIVE_CORRECTION E32 -3", "NEGATIVE_CORRECTION F32 -2");
		assertThat(values(reading)).isEqualTo(Map.of("vehicles_total", "-3", "vehicles_declared", "-2"));
	}

	@Test
	void theSentinelOfTheMachineIsNoFigure() throws IOException {
		Reading reading = read(april("2023-04-30,TANTHANH,X,XE_TAI,3,2,9999"));
		assertThat(Forms.findings(reading)).containsExactly("NUMBER_SENTINEL G32 9999");
		assertThat(last(reading).absent()).containsValue("not_collected");
	}

	@Test
	void moreDeclaredThanPassedIsDoubtful() throws IOException {
		assertThat(Forms.findings(read(april("2023-04-30,TANTHANH,X,XE_TAI,3,4,5"))))
			.containsExactly("PART_ABOVE_WHOLE F32 4 > 3");
	}

	@Test
	void daysWithoutRowsAreTold() throws IOException {
		List<String> lines = april();
		lines.remove(29);
		lines.remove(6);
		assertThat(Forms.findings(read(lines)))
			.containsExactly("DAYS_MISSING 7/4/2023, 30/4/2023 > 1/4/2023 – 30/4/2023");
	}

	@Test
	void aMomentCountsInTheTimeOfVietNam() throws IOException {
		Reading reading = read(april("2023-03-31T17:30:00Z,TANTHANH,X,XE_TAI,3,2,5",
				"2023-04-30T23:30:00+07:00,TANTHANH,X,XE_TAI,3,2,5"));
		assertThat(Forms.findings(reading)).isEmpty();
	}

	@Test
	void aDayOutsideTheMonthIsLost() throws IOException {
		Reading reading = read(april("2023-03-31,TANTHANH,X,XE_TAI,3,2,5", "2023-04-31,TANTHANH,X,XE_TAI,3,2,5",
				",TANTHANH,X,XE_TAI,3,2,5"));
		assertThat(Forms.findings(reading)).containsExactly("DAY_OUTSIDE_PERIOD A32 2023-03-31 > 1/4/2023 – 30/4/2023",
				"DATE_UNREADABLE A33 2023-04-31 > 15/3/2023", "ROW_KEY_MISSING 34 ngay");
		assertThat(reading.rowsRejected()).isEqualTo(3);
	}

	@Test
	void aFileOfAnotherMonthIsRefused() throws IOException {
		Reading reading = read(april().stream().map((line) -> line.replace("2023-04", "2023-03")).toList());
		assertThat(reading.rejected()).isTrue();
		assertThat(Forms.findings(reading)).contains("PERIOD_CONFLICT 30/30 > 1/4/2023 – 30/4/2023");
	}

	@Test
	void aRowWithoutItsGateIsLost() throws IOException {
		assertThat(Forms.findings(read(april("2023-04-30,,X,XE_TAI,3,2,5", "2023-04-30,TANTHANH,X,,3,2,5"))))
			.containsExactly("ROW_KEY_MISSING 32 ", "ROW_KEY_MISSING 33 TANTHANH");
	}

}
