package attain.sample;

import java.math.BigDecimal;

/**
 * What a commune truly has at the end of a quarter of 2023, as its own review of the
 * households finds it.
 *
 * @param province seed and units
 * @param unit the commune
 * @param quarter 1 to 4
 */
record Commune(SampleProvince province, Unit unit, int quarter) {

	Population.People people() {
		return new Population(this.province, Schedule.YEAR, "official").of(this.unit);
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
		return part(people().workingAge(), 400 + 60 * this.quarter, 420 + 60 * this.quarter, "trained");
	}

	private BigDecimal part(BigDecimal whole, int low, int high, String purpose) {
		return this.province.draw().part(whole, low, high, "F11 " + purpose, this.unit.code(), this.quarter);
	}

}
