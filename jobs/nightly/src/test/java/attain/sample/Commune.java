package attain.sample;

import java.math.BigDecimal;

/**
 * What a commune truly has at the end of a quarter, as its own review of the households
 * finds it.
 *
 * @param province seed and units
 * @param unit the commune
 * @param quarter 1 to 4
 */
record Commune(SampleProvince province, Unit unit, int quarter) {

	private static final int MOST_TRAINED = 880;

	Population.People people() {
		return this.province.population().of(this.unit);
	}

	/** The commune's own count, close to that of the statistics office. */
	BigDecimal households() {
		return people().households().add(part(people().households(), 0, 20, "own households"));
	}

	BigDecimal withStore() {
		return part(people().households(), 640, 760, "store");
	}

	BigDecimal withAccount() {
		return part(people().households(), 700, 840, "account");
	}

	/** At least what the two others force, at most the smaller of them. */
	BigDecimal withBoth() {
		BigDecimal least = withStore().add(withAccount()).subtract(households()).max(BigDecimal.ZERO);
		BigDecimal most = withStore().min(withAccount());
		return least.add(part(most.subtract(least), 100, 900, "both"));
	}

	BigDecimal withFibre() {
		return part(people().households(), 500, 690, "own fibre");
	}

	BigDecimal withSmartphone() {
		return part(people().all(), 760, 880, "smartphone");
	}

	BigDecimal adultsWithSmartphone() {
		return part(people().adults(), 800, 900, "adult smartphone");
	}

	/** Every quarter some more. */
	BigDecimal trained() {
		int soFar = 400 + 60 * (this.quarter + 4 * (this.province.units().day().getYear() - Schedule.YEAR));
		return part(people().workingAge(), Math.min(soFar, MOST_TRAINED), Math.min(soFar, MOST_TRAINED) + 20,
				"trained");
	}

	private BigDecimal part(BigDecimal whole, int low, int high, String purpose) {
		return this.province.draw().part(whole, low, high, "F11 " + purpose, this.unit.code(), this.quarter);
	}

}
