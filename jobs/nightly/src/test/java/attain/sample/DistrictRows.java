package attain.sample;

import java.math.BigDecimal;
import java.util.List;

/**
 * Which rows of a district's report are wrong as rows, and which month it really tells
 * of.
 */
final class DistrictRows {

	/** The month that one district copied from the month before. */
	static final int STALE_MONTH = 7;

	private static final int STALE_PLACE = 5;

	private static final BigDecimal SHOWS = BigDecimal.valueOf(7);

	private DistrictRows() {
	}

	/** The communes that stand in a file: all, unless a correction forgets the last. */
	static List<Unit> communes(SampleProvince province, Filing filing) {
		List<Unit> communes = province.units().communesOf(filing.sender());
		return isShorter(province, filing) ? communes.subList(0, communes.size() - 1) : communes;
	}

	static boolean isShorter(SampleProvince province, Filing filing) {
		return filing.fate() == Filing.Fate.STANDS
				&& Resent.of(province, filing).filter((resent) -> resent == Resent.SHORTER).isPresent();
	}

	static boolean isStale(SampleProvince province, Filing filing) {
		return province.districtsByFate().get(STALE_PLACE).code().equals(filing.sender());
	}

	/** The month whose work stands in the file (D60: last month's copy). */
	static int workMonth(SampleProvince province, Filing filing) {
		boolean copy = filing.month() == STALE_MONTH && isStale(province, filing);
		return copy ? filing.month() - 1 : filing.month();
	}

	/** D52: the town of Chi Lăng is written without its type, once. */
	static boolean isBare(SampleProvince province, Filing filing, Unit commune) {
		return filing.sender().equals(SampleProvince.CHI_LANG) && commune.type().equals("thi_tran")
				&& commune.bareName().equals("Chi Lăng")
				&& filing.month() == province.draw().between(1, 10, "bare name");
	}

	/** D49: one value merged over three communes; the first of them, or -1. */
	static int firstMerged(SampleProvince province, Filing filing, List<Unit> communes) {
		Unit district = province.carefulDistricts().get(1);
		boolean here = filing.sender().equals(district.code())
				&& filing.month() == province.draw().between(1, 12, "merged rows");
		return (here && filing.fate() == Filing.Fate.STANDS && communes.size() >= 3) ? communes.size() - 3 : -1;
	}

	/** A commune that does not say how many of its files are secret. */
	static boolean hidesSecrets(SampleProvince province, int month, Unit commune) {
		return province.draw().between(1, 120, "hides", commune.code(), month) == 1;
	}

	/** D63: a rate computed on all files, secret ones too. Told of where it shows. */
	static boolean forgetsSecrets(SampleProvince province, Filing filing, Unit commune) {
		if (filing.fate() != Filing.Fate.STANDS || !filing.sender().equals(province.carefulDistricts().get(0).code())) {
			return false;
		}
		for (int month = 12; month > 0; month--) {
			for (Unit each : province.units().communesOf(filing.sender())) {
				if (province.workFiles(each, month).secret().compareTo(SHOWS) >= 0
						&& !hidesSecrets(province, month, each)) {
					return month == filing.month() && each.equals(commune);
				}
			}
		}
		return false;
	}

}
