package attain.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import attain.WrongDataCase;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every kind of wrong data stands in the sample files: here is how each shows. */
class SampleDefectsTest {

	private static final int SEEDS = 5;

	private final Map<String, Predicate<SampleDefects>> shows = new LinkedHashMap<>();

	@Test
	void everyKindOfWrongDataIsInTheSample() {
		numbers();
		days();
		letters();
		layouts();
		meanings();
		files();
		List<String> missing = new ArrayList<>(WrongDataCase.all().stream().map(WrongDataCase::number).toList());
		assertThat(this.shows.keySet()).containsExactlyInAnyOrderElementsOf(missing);
		for (int seed = 1; seed <= SEEDS && !missing.isEmpty(); seed++) {
			SampleDefects sample = SampleDefects
				.of(SampleFiles.of(SampleProvince.of(seed, SampleInbox.input().resolve("reference"))));
			missing.removeIf((number) -> this.shows.get(number).test(sample));
		}
		assertThat(missing).isEmpty();
	}

	private void numbers() {
		show("D01", (sample) -> sample.text("F01", "\\d+,\\d+"));
		show("D02", (sample) -> sample.text("F10", "\\d{1,3}\\.\\d{3}"));
		show("D03", (sample) -> sample.text("F01", "\\d+\\.\\d{1,2}"));
		show("D04", (sample) -> sample.text("F01", "\\d+\\.\\d{3}"));
		show("D05", (sample) -> sample.text("F01", "\\d,\\d{3}\\.\\d"));
		show("D06", (sample) -> sample.text("F01", "\\d+,\\d+[\u00a0\u2009\u202f]%"));
		show("D07", (sample) -> sample.number("F01", ".*%", (number) -> number.compareTo(BigDecimal.ONE) < 0));
		show("D08", (sample) -> sample.finding("F01", "PERCENT_OR_FRACTION")
				&& sample.number("F01", ".* General", (number) -> number.precision() > 1 && isShare(number)));
		show("D09", (sample) -> sample.text("F01", "0\\d/63"));
		show("D10", (sample) -> sample.text("F01", "trên \\d+") && sample.text("F10", "trên \\d+"));
		show("D11", (sample) -> sample.text("F01", "\\d+% đến \\d+%"));
		show("D12", (sample) -> sample.text("F07", "-"));
		show("D13", (sample) -> sample.text("F01", "…"));
		show("D14", (sample) -> sample.text("F01", "x"));
		show("D15", (sample) -> sample.cell("F01", (cell) -> cell.kind() == CellType.ERROR));
		show("D16", (sample) -> sample.finding("F01", "FORMULA_WITHOUT_VALUE"));
		show("D17", (sample) -> sample.text("F01", "[\\d.]+ DN") && sample.text("F01", "tăng \\d+,\\d+%"));
		show("D18", (sample) -> sample.text("F10", "\\d+/\\d+") && sample.number("F10", ".* d-mmm", (day) -> true));
		show("D19", (sample) -> sample.line("F06", "\\d,\\d+E\\+\\d+"));
		show("D20", (sample) -> sample
			.rates((printed, exact) -> printed.compareTo(exact) > 0 && isRounding(printed, exact)));
		show("D21", (sample) -> sample.rates((printed, exact) -> printed.compareTo(exact) != 0));
		show("D74", (sample) -> sample.number("F01", ".*%",
				(share) -> new BigDecimal(share.doubleValue() * 100).compareTo(share.movePointRight(2)) != 0));
	}

	private static boolean isShare(BigDecimal number) {
		return number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0;
	}

	private static boolean isRounding(BigDecimal printed, BigDecimal exact) {
		return printed.subtract(exact).abs().compareTo(new BigDecimal("0.05")) <= 0;
	}

	private void days() {
		show("D22", (sample) -> sample.line("F02", "\"[1-9]/\\d{1,2}/\\d{4}\""));
		show("D23", (sample) -> sample.line("F02", "\"\\d{1,2}-\\d{1,2}-\\d{4}\"") && sample.text("F05", "\\d+-Jan"));
		show("D24", (sample) -> sample.number("F05", ".* General",
				(day) -> day.compareTo(new BigDecimal("40000")) > 0 && day.compareTo(new BigDecimal("50000")) < 0));
		show("D25", (sample) -> sample.text("F05", "\\d{1,2}/(1[3-9]|2\\d|3[01])/\\d{4}"));
		show("D26", (sample) -> sample.text("F0[38]|F11", "Quý (I+V?|\\d)[ /].*\\d{4}")
				&& sample.file((filing) -> filing.fileName().matches(".*Q(I+|\\d).*")));
		show("D27", (sample) -> sample.text("F07", "6 tháng đầu năm \\d{4}"));
		show("D28", (sample) -> sample.text("F05", ".*năm học \\d{4}-\\d{4}"));
		show("D29", (sample) -> sample.file((one) -> sample.file((other) -> one.period().matches("\\d{4}-\\d{2}")
				&& one.period().equals(other.period()) && !one.calendar().equals(other.calendar()))));
		show("D30", (sample) -> sample.finding("F01", "PERIOD_CONFLICT"));
		show("D84", (sample) -> sample.finding("F02", "CONNECTED_AFTER_PERIOD"));
	}

	private void letters() {
		show("D31", (sample) -> sample.text("F10", ".*(oà|uỷ|oá).*"));
		show("D32", (sample) -> sample.text("F10", ".*[\u0300\u0301\u0302\u0306\u0309\u031b\u0323].*"));
		show("D33", (sample) -> sample.text("F10", ".*\u00d0.*"));
		show("D34", (sample) -> sample.text("F10", "\\S+  \\S.*"));
		show("D35", (sample) -> sample.font("F04", "\\.VnTime", "[µ¸¶·¹]"));
		show("D36", (sample) -> sample.font("F11", "VNI-Times", "[aoeu][äáùïø]"));
		show("D37", (sample) -> sample.line("F06", "[ÊÔÂ][\u0300\u0301\u0303\u0309\u0323]"));
		show("D38", (sample) -> sample
			.bytes((bytes) -> bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
		show("D72", (sample) -> sample.font("F04", "\\.VnTime", "\u00ad"));
		show("D73", (sample) -> sample.font("F04", "\\.VnTimeH", "[a-z]+"));
	}

	private void layouts() {
		show("D39", (sample) -> sample.finding("F02", "ROW_WIDTH") && sample.finding("F02", "CSV_SHAPE"));
		show("D40", (sample) -> sample.line("F02", "^\uFEFFsep=;"));
		show("D41", (sample) -> sample.line("F06", ",CÔNG TY [^\",]+, [^\"]+,00"));
		show("D42", (sample) -> sample.text("F01", "4=3/1"));
		show("D43", (sample) -> headerRows(sample) > 1);
		show("D44", (sample) -> sample.text("F01", "Người lập biểu"));
		show("D45", (sample) -> sample.finding("F01", "HIDDEN_ROW") && sample.finding("F01", "HIDDEN_SHEET"));
		show("D46", (sample) -> sample.text("F03", "Đơn vị tính: triệu.*") && sample.text("F03", "Đơn vị tính: tỷ.*")
				&& sample.finding("F03", "MAGNITUDE_JUMP"));
		show("D47", (sample) -> sample.text("F03", "Cán bộ phụ trách"));
		show("D48", (sample) -> sample.text("F10", "Tổng cộng") && sample.text("F10", "Toàn huyện"));
		show("D49", (sample) -> sample.finding("F10", "ROW_MERGED"));
		show("D50", (sample) -> sample.cell("F05", (cell) -> cell.sheet().matches("Sheet\\d")));
		show("D51", (sample) -> sample.cell("F08", (cell) -> cell.text().equals("LPBank")));
		show("D77", (sample) -> twins(sample));
	}

	private static long headerRows(SampleDefects sample) {
		return sample.cells()
			.stream()
			.filter((cell) -> cell.filing().form().equals("F01") && cell.text().equals("Chỉ tiêu"))
			.map(SampleCell::row)
			.distinct()
			.count();
	}

	private static boolean twins(SampleDefects sample) {
		return sample.cells()
			.stream()
			.filter((cell) -> cell.filing().form().equals("F10") && cell.text().matches("Huyện .*"))
			.collect(Collectors.groupingBy((cell) -> cell.filing().fileName() + cell.text(), Collectors.counting()))
			.containsValue(2L);
	}

	private void meanings() {
		show("D52", (sample) -> sample.finding("F10", "UNIT_AMBIGUOUS") && sample.text("F10", "Chi Lăng"));
		show("D53", (sample) -> sample.line("F11", "^Mã xã;05977;")
				&& sample.file((filing) -> filing.form().equals("F11") && filing.period().equals("2025-Q3")));
		show("D54", (sample) -> sample.finding("F11", "CODE_PADDED"));
		show("D55", (sample) -> sample.finding("F10", "SENDER_ENDED"));
		show("D56",
				(sample) -> sample.file((filing) -> filing.form().equals("F11") && filing.sender().equals("06622")));
		show("D57", (sample) -> sample.line("F13", "^,Gia Lai,"));
		show("D58", (sample) -> sample.finding(".*", "NUMERATOR_ABOVE_DENOMINATOR"));
		show("D59", (sample) -> sample.finding(".*", "CUMULATIVE_FELL"));
		show("D60", (sample) -> sample.finding("F10", "STALE_COPY"));
		show("D61", (sample) -> sample.file((filing) -> filing.vintage().equals("estimate"))
				&& sample.file((filing) -> filing.vintage().equals("official") && filing.period().equals("2023")));
		show("D62", (sample) -> sample.finding("F01", "PLAN_VALUE_DIFFERS"));
		show("D63", (sample) -> sample.finding("F10", "OWN_RATE_DIFFERS"));
		show("D64", (sample) -> sample.finding("F08", "ACCOUNTS_AS_PERSONS"));
		show("D76", (sample) -> sample.finding("F02", "TOTAL_READDED"));
		show("D78", (sample) -> sample.file((filing) -> filing.form().equals("F08") && filing.year() == 2023
				&& !sample.cell("F08", (cell) -> cell.filing().equals(filing) && cell.text().startsWith("Số người"))));
		show("D79", (sample) -> sample.cell("F01",
				(cell) -> cell.sheet().equals("DTI 2023") && cell.row() == 3 && cell.text().equals("2022.0")));
		show("D80", (sample) -> sample.finding("F07", "GROWTH_IMPLAUSIBLE"));
		show("D81", (sample) -> sample.finding("F07", "MAGNITUDE_JUMP"));
		show("D82", (sample) -> sample.finding("F07", "BANDS_DIFFER"));
		show("D83", (sample) -> sample.finding("F12", "CUSTOMER_CLASS_MISSING"));
	}

	private void files() {
		show("D65", (sample) -> sample.finding("F10", "SAME_CONTENT"));
		show("D66", (sample) -> sample
			.file((filing) -> filing.fileName().matches(".*(_lan2|\\(sửa\\)).*") && filing.version() == 2));
		show("D67", (sample) -> sample.duty("late"));
		show("D68", (sample) -> sample.duty("missing"));
		show("D69", (sample) -> sample.finding("F10", "FILE_WRONG_TYPE"));
		show("D70",
				(sample) -> List.of("FILE_ENCRYPTED", "FILE_EMPTY", "FILE_DAMAGED")
					.stream()
					.allMatch((code) -> sample.finding("F10", code)));
		show("D71", (sample) -> sample.file((filing) -> filing.fileName().startsWith("~$")));
		show("D75", (sample) -> sample.file((filing) -> filing.fileName().endsWith(".xlsm")));
	}

	private void show(String number, Predicate<SampleDefects> witness) {
		this.shows.put(number, witness);
	}

}
