package attain.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The wrong cells of the year: what goes wrong is listed here, where and when is drawn.
 *
 * @param cells all of them, at most one per cell
 */
record Injections(List<Injection> cells) {

	/** Months whose monthly report is delivered once and stands. */
	private static final List<Integer> PLAIN_MONTHS = List.of(1, 2, 6, 7, 8, 9, 11, 12);

	/** Months whose percentages are text with a comma. */
	private static final List<Integer> VIETNAMESE_MONTHS = List.of(1, 7, 9, 11);

	/** Months that no district with wrong cells delivers twice. */
	private static final List<Integer> DISTRICT_MONTHS = List.of(1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12);

	static Injections draw(SampleProvince province) {
		List<Injection> cells = new ArrayList<>();
		summaryRows(province.draw(), cells);
		agencyRows(province, cells);
		communeRows(province, cells);
		return new Injections(List.copyOf(cells));
	}

	Optional<Defect> at(Filing filing, String rowKey, String column) {
		return this.cells.stream()
			.filter((cell) -> cell.hits(filing, rowKey, column))
			.map(Injection::defect)
			.findFirst();
	}

	private static void summaryRows(Draw draw, List<Injection> cells) {
		monthly(draw, cells, Defect.COMPARATOR, "agency_ai_platform", "E");
		monthly(draw, cells, Defect.RANGE, "agency_assistant", "E");
		american(draw, cells);
		monthly(draw, cells, Defect.BROKEN_REFERENCE, "internal_governance", "F");
		monthly(draw, cells, Defect.NO_RESULT, "work_file_province", "F");
		monthly(draw, cells, Defect.CHANGE, "reporting_regime", "E");
		monthly(draw, cells, Defect.DOT_DECIMAL, "sme_platform", "F");
		monthly(draw, cells, Defect.AMBIGUOUS, "digital_inspection", "F");
		monthly(draw, cells, Defect.FRACTION, "provincial_cloud", "E");
		monthly(draw, cells, Defect.WITH_UNIT, "smes", "D");
	}

	/** In a month whose other percentages have their comma. */
	private static void american(Draw draw, List<Injection> cells) {
		List<Integer> months = VIETNAMESE_MONTHS.stream()
			.filter((month) -> cells.stream()
				.noneMatch((cell) -> cell.rowKey().equals("agency_ai_platform") && cell.month() == month))
			.toList();
		cells.add(new Injection(Defect.AMERICAN, "F01", Units.PROVINCE, draw.pick(months, "D05"), "agency_ai_platform",
				"E"));
	}

	private static void agencyRows(SampleProvince province, List<Injection> cells) {
		Draw draw = province.draw();
		List<Unit> agencies = province.units().agencies();
		monthly(draw, cells, Defect.ELLIPSIS, draw.pick(agencies, "D13").code(), "N");
		String withoutSystems = draw.pick(agencies, "D14").code();
		int month = draw.pick(PLAIN_MONTHS, "D14 month");
		cells.add(new Injection(Defect.CROSS, "F01", Units.PROVINCE, month, withoutSystems, "K"));
		cells.add(new Injection(Defect.CROSS, "F01", Units.PROVINCE, month, withoutSystems, "L"));
		monthly(draw, cells, Defect.HALF_FLAG, draw.pick(agencies, "flag").code(), "M");
		monthly(draw, cells, Defect.PART_TOO_LARGE, draw.pick(agencies, "part").code(), "O");
	}

	private static void communeRows(SampleProvince province, List<Injection> cells) {
		inDistrict(province, cells, Defect.RATIO_AS_DATE, "H");
		inDistrict(province, cells, Defect.HALF_FLAG, "G");
		inDistrict(province, cells, Defect.COMPARATOR, "E");
		inDistrict(province, cells, Defect.NO_RESULT, "I");
		inDistrict(province, cells, Defect.ELLIPSIS, "D");
		inDistrict(province, cells, Defect.PART_TOO_LARGE, "E");
	}

	private static void monthly(Draw draw, List<Injection> cells, Defect defect, String row, String column) {
		int month = draw.pick(PLAIN_MONTHS, defect, row);
		cells.add(new Injection(defect, "F01", Units.PROVINCE, month, row, column));
	}

	private static void inDistrict(SampleProvince province, List<Injection> cells, Defect defect, String column) {
		Draw draw = province.draw();
		Unit district = draw.pick(province.carefulDistricts(), defect, column);
		Unit commune = draw.pick(province.units().communesOf(district.code()), defect, column, "row");
		int month = draw.pick(DISTRICT_MONTHS, defect, column, "month");
		boolean taken = cells.stream()
			.anyMatch((cell) -> cell.rowKey().equals(commune.code()) && cell.month() == month
					&& cell.column().equals(column));
		if (!taken) {
			cells.add(new Injection(defect, "F10", district.code(), month, commune.code(), column));
		}
	}

}
