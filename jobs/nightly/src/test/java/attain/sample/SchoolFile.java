package attain.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import attain.sample.Schools.School;

/**
 * Writes F05: the list of schools, a sheet for each district and one of the department's
 * own.
 */
record SchoolFile(SampleProvince province) {

	private static final int FIRST_ROW = 5;

	private static final List<String> HEADER = List.of("Mã trường", "Tên trường", "Cấp học", "Loại hình",
			"Ứng dụng CNS dạy học", "Ứng dụng CNS quản lý", "Thu học phí", "Học phí KDTM", "Ngày cập nhật");

	/** Three semesters, of which the second is the last that ends in 2023. */
	static List<Filing> filings() {
		return List.of(filing(2022, 1, LocalDate.of(2023, 1, 13)), filing(2022, 2, LocalDate.of(2023, 6, 14)),
				filing(2023, 1, LocalDate.of(2024, 1, 17)));
	}

	private static Filing filing(int year, int semester, LocalDate day) {
		String schoolYear = year + "-" + (year + 1);
		return new Filing("F05", "", Units.PROVINCE, "school", schoolYear + "-HK" + semester, (semester == 1) ? 1 : 5,
				"", 1, Filing.Fate.STANDS, day, "GDDT_HK" + semester + "_NH" + schoolYear + ".xlsx");
	}

	/** The list at the end of one semester. */
	Delivery write(Filing filing) {
		Witness witness = new Witness(filing);
		Schools schools = new Schools(this.province);
		int semester = filings().indexOf(filing);
		try (Book book = new Book()) {
			List<Unit> districts = this.province.districtsByFate();
			for (int place = 0; place < districts.size(); place++) {
				// D50: in the first file one district's sheet lost its name
				boolean isRenamed = semester == 0 && place == 0;
				SchoolDefects defects = (semester == 1) ? SchoolDefects.onSheet(place) : SchoolDefects.NONE;
				Page page = book.page(isRenamed ? "Sheet1" : name(districts.get(place), place));
				sheet(page, filing, schools.of(districts.get(place)), semester, defects,
						isRenamed ? new Witness(filing) : witness);
				if (isRenamed) {
					witness.found("SHEET_UNIT_UNKNOWN", page.name(), "");
				}
			}
			sheet(book.page(Schools.OWN_SHEET), filing, schools.own(), semester, SchoolDefects.NONE, witness);
			lists(book);
			return witness.delivered(book.bytes(filing.receivedOn()));
		}
	}

	private static String name(Unit district, int place) {
		return switch (place % 3) {
			case 0 -> district.bareName();
			case 1 -> district.name();
			default -> district.abbreviatedName();
		};
	}

	private static void lists(Book book) {
		Page page = book.page("DM");
		List<String> levels = List.of("MN", "TH", "THCS", "THPT", "GDTX");
		for (int i = 0; i < levels.size(); i++) {
			page.text(i + 1, 1, levels.get(i));
		}
		book.hide(page);
	}

	private void sheet(Page page, Filing filing, List<School> schools, int semester, SchoolDefects defects,
			Witness witness) {
		String half = filing.period().endsWith("1") ? "I" : "II";
		page.bold(1, 1, "SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH LẠNG SƠN");
		page.title(2, 1, HEADER.size(), "DANH SÁCH TRƯỜNG HỌC, CƠ SỞ GIÁO DỤC ỨNG DỤNG CÔNG NGHỆ SỐ");
		page.title(3, 1, HEADER.size(), "Học kỳ " + half + " năm học " + filing.period().substring(0, 9));
		for (int column = 1; column <= HEADER.size(); column++) {
			page.bold(FIRST_ROW - 1, column, HEADER.get(column - 1));
		}
		List<School> rows = new ArrayList<>(schools);
		defects.addRepeated(rows);
		for (int i = 0; i < rows.size(); i++) {
			row(page, FIRST_ROW + i, rows.get(i), semester, defects, witness);
		}
	}

	private void row(Page page, int row, School school, int semester, SchoolDefects defects, Witness witness) {
		Schools schools = new Schools(this.province);
		boolean isAgain = row >= FIRST_ROW + defects.schools();
		List<Boolean> flags = new ArrayList<>(
				List.of(schools.teachesDigitally(school, semester), schools.isManagedDigitally(school, semester),
						schools.collectsTuition(school), schools.takesTuitionCashless(school, semester)));
		defects.contradict(school, isAgain, flags);
		if (row % 2 == 0) {
			page.number(row, 1, new BigDecimal(school.code()));
		}
		else {
			page.text(row, 1, school.code());
		}
		page.text(row, 2, school.name());
		page.text(row, 3, school.level());
		page.text(row, 4, defects.isWithoutKind(school) ? "" : school.isSchool() ? "Trường" : "Cơ sở giáo dục khác");
		for (int i = 0; i < flags.size(); i++) {
			flag(page, row, 5 + i, flags.get(i), defects.isHalf(school, i));
		}
		defects.date(page, row, school, witness);
		defects.tell(page.name(), row, school, isAgain, witness);
		if (defects.counts(school, isAgain)) {
			saw(school, flags, defects, witness);
		}
	}

	private static void flag(Page page, int row, int column, boolean isRaised, boolean isHalf) {
		if (isHalf) {
			page.text(row, column, "đang TK");
			return;
		}
		switch ((row + column) % 4) {
			case 0 -> page.number(row, column, isRaised ? BigDecimal.ONE : BigDecimal.ZERO);
			case 1 -> page.text(row, column, isRaised ? "Có" : "Không");
			case 2 -> page.text(row, column, isRaised ? "✓" : "");
			default -> page.text(row, column, isRaised ? "X" : "0");
		}
	}

	private static void saw(School school, List<Boolean> flags, SchoolDefects defects, Witness witness) {
		saw(school, "establishment_listed", Seen.flag(true), witness);
		saw(school, "school_listed", defects.isWithoutKind(school) ? Seen.ERROR : Seen.flag(school.isSchool()),
				witness);
		List<String> measures = List.of("school_digital_teaching", "school_digital_management",
				"school_collects_tuition", "school_cashless_tuition");
		for (int i = 0; i < measures.size(); i++) {
			saw(school, measures.get(i), defects.isHalf(school, i) ? Seen.ERROR : Seen.flag(flags.get(i)), witness);
		}
	}

	private static void saw(School school, String measure, Seen seen, Witness witness) {
		witness.saw(measure, Units.PROVINCE, witness.period(), school.code(), seen.value(), seen.status());
	}

}
