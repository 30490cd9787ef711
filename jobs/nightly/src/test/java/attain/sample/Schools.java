package attain.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * The schools and other establishments of the province, and what they truly do in a
 * semester.
 *
 * @param province seed and units
 */
record Schools(SampleProvince province) {

	/** Sheet of the schools that the department runs itself. */
	static final String OWN_SHEET = "Sở GD&ĐT";

	private static final List<String> KINDS = List.of("MN", "TH", "THCS", "TH-THCS", "TH", "MN", "GDTX");

	private static final List<String> PLACES = List.of("Hoa Sen", "Tân Thanh", "Đồng Tiến", "Bình Minh", "Hữu Nghị",
			"Kim Đồng", "Quyết Thắng");

	/**
	 * One establishment.
	 *
	 * @param code code of the sector's own database
	 * @param name name as printed
	 * @param level MN, TH, THCS, TH-THCS, THPT or GDTX
	 * @param isSchool false for another establishment
	 */
	record School(String code, String name, String level, boolean isSchool) {
	}

	/** Schools of a district, in the order of the list. */
	List<School> of(Unit district) {
		List<School> schools = new ArrayList<>();
		for (int i = 0; i < KINDS.size(); i++) {
			String level = KINDS.get(i);
			boolean isSchool = !level.equals("GDTX");
			String name = isSchool ? "Trường " + level.replace("-", "&") + " " + PLACES.get(i)
					: "Trung tâm GDNN-GDTX " + district.bareName();
			schools.add(new School("20" + district.code() + "%03d".formatted(401 + i), name, level, isSchool));
		}
		return schools;
	}

	/** Schools that belong to no district. */
	List<School> own() {
		List<School> schools = new ArrayList<>();
		for (int i = 0; i < PLACES.size(); i++) {
			schools.add(new School("20000%03d".formatted(i + 1), "Trường THPT " + PLACES.get(i), "THPT", true));
		}
		return schools;
	}

	boolean teachesDigitally(School school, int semester) {
		return semester >= this.province.draw().between(-8, 2, "teaching", school.code());
	}

	boolean isManagedDigitally(School school, int semester) {
		return semester >= this.province.draw().between(-8, 2, "managing", school.code());
	}

	boolean collectsTuition(School school) {
		return this.province.draw().chance(70, "tuition", school.code());
	}

	boolean takesTuitionCashless(School school, int semester) {
		return collectsTuition(school) && semester >= this.province.draw().between(-6, 3, "cashless", school.code());
	}

}
