package attain.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import attain.sample.LegacyBook.Face;

/** Writes F04: the quarterly list of health facilities, an .xls in TCVN3 fonts. */
record HealthFile(SampleProvince province) {

	private static final String SHEET = "Bieu 3";

	private static final List<String> HEADER = List.of("STT", "Tên cơ sở", "Tuyến", "Kết nối tuyến trên",
			"Thanh toán KDTM", "Số người tư vấn từ xa", "Ghi chú");

	private static final List<String> PROVINCIAL = List.of("Bệnh viện Đa khoa tỉnh", "Bệnh viện Y học cổ truyền tỉnh",
			"Bệnh viện Phổi tỉnh", "Bệnh viện Phục hồi chức năng tỉnh", "Trung tâm Kiểm soát bệnh tật tỉnh");

	private static final List<String> IN_DISTRICTS = List.of("Bệnh viện Đa khoa khu vực Bắc Sơn",
			"Bệnh viện Đa khoa huyện Hữu Lũng");

	/** Quarter whose distinct total is the sum of the facilities. */
	private static final int READDED = 2;

	/** Quarter with a facility listed twice and without the total. */
	private static final int DOUBLED = 3;

	/**
	 * One facility.
	 *
	 * @param name name as printed
	 * @param level "Tỉnh" or "Huyện"
	 */
	record Facility(String name, String level) {

		boolean isHospital() {
			return this.name.startsWith("Bệnh viện");
		}

		boolean isInCashlessScope() {
			return this.level.equals("Tỉnh") ? isHospital() : this.name.startsWith("Trung tâm Y tế");
		}

	}

	/** Four quarters, due on the 17th of their last month. */
	static List<Filing> filings() {
		List<Filing> filings = new ArrayList<>();
		for (int quarter = 1; quarter <= 4; quarter++) {
			LocalDate day = LocalDate.of(Schedule.YEAR, 3 * quarter, (quarter == 2) ? 21 : 16);
			filings.add(new Filing("F04", "", Units.PROVINCE, "management", Schedule.YEAR + "-Q" + quarter, 3 * quarter,
					"", 1, Filing.Fate.STANDS, day, "SYT_CDS_Quy" + quarter + "." + Schedule.YEAR + ".xls"));
		}
		return filings;
	}

	/** The list of one quarter. */
	Delivery write(Filing filing) {
		int quarter = filing.month() / 3;
		Witness witness = new Witness(filing);
		witness.found("FONT_DECODED");
		try (LegacyBook book = new LegacyBook(SHEET)) {
			title(book, quarter);
			int row = 9;
			BigDecimal sum = BigDecimal.ZERO;
			for (String level : List.of("Tỉnh", "Huyện")) {
				book.text(++row, 2, "Tuyến " + level, Face.BOLD_CAPITALS);
				List<Facility> facilities = facilities(level, quarter);
				for (int i = 0; i < facilities.size(); i++) {
					sum = sum.add(facility(book, ++row, i + 1, facilities.get(i), filing, witness));
				}
			}
			if (quarter == DOUBLED) {
				witness.found("ROW_MISSING", SHEET, "");
			}
			else {
				total(book, ++row, sum, filing, witness);
			}
			book.text(row + 2, 5, "Người lập biểu", Face.PLAIN);
			return witness.delivered(book.bytes());
		}
	}

	private static void title(LegacyBook book, int quarter) {
		book.text(1, 1, "Ủy ban nhân dân tỉnh Lạng Sơn", Face.CAPITALS);
		book.text(2, 1, "Sở Y tế", Face.CAPITALS);
		book.text(4, 2, "Danh sách cơ sở y tế ứng dụng nền tảng số", Face.BOLD_CAPITALS);
		book.text(5, 2, "Quý " + List.of("I", "II", "III", "IV").get(quarter - 1) + " năm " + Schedule.YEAR,
				Face.PLAIN);
		for (int column = 1; column <= HEADER.size(); column++) {
			book.text(8, column, HEADER.get(column - 1), Face.PLAIN);
			book.text(9, column, "(" + column + ")", Face.PLAIN);
		}
	}

	private List<Facility> facilities(String level, int quarter) {
		List<Facility> facilities = new ArrayList<>();
		if (level.equals("Tỉnh")) {
			PROVINCIAL.forEach((name) -> facilities.add(new Facility(name, level)));
			return facilities;
		}
		IN_DISTRICTS.forEach((name) -> facilities.add(new Facility(name, level)));
		this.province.units()
			.districts()
			.forEach((unit) -> facilities.add(new Facility(
					"Trung tâm Y tế " + unit.name().replaceFirst("^Huyện", "huyện").replaceFirst("^Thành", "thành"),
					level)));
		if (quarter == DOUBLED) {
			facilities.add(facilities.get(4));
		}
		return facilities;
	}

	/** Persons of the facility since January. */
	private BigDecimal facility(LegacyBook book, int row, int number, Facility facility, Filing filing,
			Witness witness) {
		Draw draw = this.province.draw();
		int quarter = filing.month() / 3;
		boolean isAgain = number == facilities(facility.level(), 0).size() + 1;
		boolean isTwice = quarter == DOUBLED && facility.equals(facilities("Huyện", DOUBLED).get(4));
		boolean isHalf = quarter == 1 && facility.name().equals(PROVINCIAL.get(1));
		boolean isConnected = quarter >= draw.between(-6, 4, "upper level", facility.name());
		boolean isCashless = quarter >= draw.between(-8, 4, "cashless", facility.name());
		BigDecimal persons = persons(facility, quarter).add(isAgain ? BigDecimal.TEN : BigDecimal.ZERO);
		book.number(row, 1, BigDecimal.valueOf(number));
		book.text(row, 2, facility.name(), Face.PLAIN);
		book.text(row, 3, facility.level(), (row % 2 == 0) ? Face.PLAIN : Face.CAPITALS);
		book.text(row, 4, isHalf ? "đang TK" : isConnected ? List.of("x", "X", "Có").get(row % 3) : "", Face.PLAIN);
		book.text(row, 5, isCashless ? "x" : "", Face.PLAIN);
		book.number(row, 6, persons);
		if (isHalf) {
			witness.found("FLAG_UNREADABLE", SHEET, "D" + row);
		}
		if (isTwice) {
			witness.found("UNIT_DUPLICATE", SHEET, "B" + row);
			return persons;
		}
		saw(witness, filing.period(), facility, "hospital_in_scope", Seen.flag(facility.isHospital()));
		saw(witness, filing.period(), facility, "hospital_or_health_centre_in_scope",
				Seen.flag(facility.isInCashlessScope()));
		saw(witness, filing.period(), facility, "facility_upper_level_connected",
				isHalf ? Seen.ERROR : Seen.flag(isConnected));
		saw(witness, filing.period(), facility, "facility_cashless", Seen.flag(isCashless));
		saw(witness, filing.cumulative(), facility, "telehealth_persons_by_facility", Seen.of(persons));
		return persons;
	}

	private BigDecimal persons(Facility facility, int quarter) {
		int sum = 0;
		for (int each = 1; each <= quarter; each++) {
			sum += this.province.draw().between(40, 900, "telehealth", facility.name(), each);
		}
		return BigDecimal.valueOf(sum);
	}

	/**
	 * A patient of two facilities is one person; in one quarter they were just added up.
	 */
	private static void total(LegacyBook book, int row, BigDecimal sum, Filing filing, Witness witness) {
		boolean isReadded = filing.month() == 3 * READDED;
		BigDecimal distinct = isReadded ? sum : BigDecimal.valueOf(sum.longValueExact() * 91 / 100);
		book.text(row, 2, "Toàn tỉnh (đã loại trùng)", Face.PLAIN);
		book.number(row, 6, distinct);
		if (isReadded) {
			witness.found("TOTAL_READDED", SHEET, "F" + row);
		}
		witness.sawToDate("telehealth_adults", Units.PROVINCE, distinct, "final");
	}

	private static void saw(Witness witness, String period, Facility facility, String measure, Seen seen) {
		witness.saw(measure, Units.PROVINCE, period, facility.name(), seen.value(), seen.status());
	}

}
