package attain.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Writes F02, part CDBC: the quarterly list of reporting regimes and whether they are
 * connected.
 */
record ReportListFile(SampleProvince province) {

	private static final int ITEMS = 58;

	private static final int LATE_ITEM = 31;

	private static final int HALF_ITEM = 17;

	private static final List<Integer> NEVER_CONNECTED = List.of(40, 51);

	private static final List<String> HEADER = List.of("Ma che do bao cao", "Ten che do / chi tieu / bao cao", "Loai",
			"Co quan chu tri", "Van ban quy dinh", "Da ket noi", "Ngay ket noi", "Hieu luc", "Ngay trich xuat");

	private static final List<String> SUBJECTS = List.of("tình hình chuyển đổi số", "kinh tế - xã hội",
			"cải cách hành chính", "đầu tư công", "sản xuất nông nghiệp", "thu ngân sách", "y tế", "giáo dục");

	/** The list at the end of one quarter. */
	Delivery write(Filing filing) {
		Witness witness = new Witness(filing);
		CsvLines lines = new CsvLines(";");
		lines.add(HEADER);
		for (int item = 1; item <= ITEMS; item++) {
			item(lines, filing, item, witness);
		}
		return witness.delivered(lines.bytes());
	}

	private void item(CsvLines lines, Filing filing, int item, Witness witness) {
		Draw draw = this.province.draw();
		LocalDate end = YearMonth.of(filing.year(), filing.month()).atEndOfMonth();
		boolean late = item == LATE_ITEM && filing.month() == 6;
		boolean half = item == HALF_ITEM && filing.month() == 9;
		boolean inForce = item % 29 != 0 || filing.month() < 6;
		LocalDate since = late ? LocalDate.of(2023, 7, 12)
				: LocalDate.of(2022, 7, 1).plusDays(draw.between(0, 470, "connected", item));
		boolean connected = late || !since.isAfter(end) && !NEVER_CONNECTED.contains(item);
		String code = String.format("CDBC-LS-%04d", item);
		String kind = List.of("CDBC", "CDBC", "CTTH", "BCTK").get(item % 4);
		int line = lines.add(List.of(code, "Báo cáo " + SUBJECTS.get(item % SUBJECTS.size()) + " (" + item + ")", kind,
				draw.pick(this.province.units().agencies(), "in charge", item).code(), "06/2022/QĐ-UBND",
				half ? "đang kết nối" : connected ? "1" : "0", connected && !half ? since(since, item) : "",
				inForce ? "Còn hiệu lực" : "Hết hiệu lực", date(filing.receivedOn()) + " 08:12:44"));
		if (late) {
			witness.found("CONNECTED_AFTER_PERIOD", sheet(filing), "G" + line);
		}
		if (half) {
			witness.found("FLAG_UNREADABLE", sheet(filing), "F" + line);
		}
		saw(filing, witness, code, inForce, half ? Seen.ERROR : Seen.flag(connected && inForce && !late));
	}

	private static void saw(Filing filing, Witness witness, String code, boolean inForce, Seen connected) {
		witness.saw("report_items_total", Units.PROVINCE, filing.period(), code,
				inForce ? BigDecimal.ONE : BigDecimal.ZERO, "final");
		witness.saw("report_items_connected", Units.PROVINCE, filing.period(), code, connected.value(),
				connected.status());
	}

	/** D22, D23: whoever keeps an item writes its day in another way. */
	private static String since(LocalDate day, int item) {
		return switch (item % 3) {
			case 0 -> day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
			case 1 -> day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear();
			default -> date(day);
		};
	}

	private static String date(LocalDate day) {
		return String.format("%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
	}

	private static String sheet(Filing filing) {
		return filing.fileName().replace(".csv", "");
	}

}
