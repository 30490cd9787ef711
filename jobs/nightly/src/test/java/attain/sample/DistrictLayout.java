package attain.sample;

import java.util.Locale;

/**
 * How one district edited the template of F10 this month.
 *
 * @param headerRow first header row, from 1
 * @param totalFirst whether the total stands above the communes
 * @param look how counts are typed
 * @param names how names are spelt
 * @param flags how flags are raised
 * @param totalLabel name of the total row
 * @param officeLabel name of the row of the district's own offices
 */
record DistrictLayout(int headerRow, boolean totalFirst, Look look, NameStyle names, FlagWords flags, String totalLabel,
		String officeLabel) {

	private static final int TWINS_MONTH = 11;

	static DistrictLayout of(SampleProvince province, Filing filing) {
		Unit district = province.units().get(filing.sender());
		int turn = province.draw().between(0, 5, "layout", district.code()) + filing.month();
		boolean twins = district.code().equals(SampleProvince.CHI_LANG) && filing.month() == TWINS_MONTH;
		return new DistrictLayout(7 + turn % 3, province.draw().chance(40, "total first", district.code()),
				(turn % 4 == 1) ? Look.GROUPED : Look.TYPED, NameStyle.values()[turn % 6], FlagWords.of(turn),
				twins ? district.name() : totalLabel(district, turn),
				twins ? district.name() : "Khối cơ quan UBND " + lowerType(district));
	}

	int bodyRow() {
		return this.headerRow + 3;
	}

	private static String totalLabel(Unit district, int turn) {
		return switch (turn % 3) {
			case 0 -> "Tổng cộng";
			case 1 -> "Cộng";
			default -> district.type().equals("huyen") ? "Toàn huyện" : "Tổng cộng";
		};
	}

	private static String lowerType(Unit district) {
		return district.name().substring(0, 1).toLowerCase(Locale.ROOT) + district.name().substring(1);
	}

}
