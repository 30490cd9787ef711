package attain.sample;

import java.math.BigDecimal;

/**
 * People and households of the districts and communes in one year and vintage.
 *
 * @param province seed and units
 * @param year calendar year
 * @param vintage estimate or official
 */
record Population(SampleProvince province, int year, String vintage) {

	/**
	 * One district or commune.
	 *
	 * @param households households
	 * @param under15 persons under 15
	 * @param from15To17 persons of 15 to 17
	 * @param from18To59 persons of 18 to 59
	 * @param from60 persons of 60 and over
	 * @param workingAge persons of working age, as the office gives it
	 */
	record People(BigDecimal households, BigDecimal under15, BigDecimal from15To17, BigDecimal from18To59,
			BigDecimal from60, BigDecimal workingAge) {

		BigDecimal adults() {
			return this.from18To59.add(this.from60);
		}

		BigDecimal from15() {
			return adults().add(this.from15To17);
		}

		BigDecimal all() {
			return from15().add(this.under15);
		}

	}

	People of(Unit unit) {
		int base = unit.level().equals("province")
				? this.province.draw().between(780000, 815000, "people of the province")
				: unit.level().equals("district") ? this.province.draw().between(32000, 112000, "people", unit.code())
						: unit.parent().equals(Units.PROVINCE)
								? this.province.draw().between(9800, 21000, "people of a merged commune", unit.code())
								: this.province.draw().between(1900, 6800, "people", unit.code());
		int growthPermil = (this.year - 2022) * 6 + (this.vintage.equals("estimate") ? -2 : 0);
		BigDecimal people = BigDecimal.valueOf(base + (long) base * growthPermil / 1000);
		Draw draw = this.province.draw();
		BigDecimal under15 = draw.part(people, 255, 280, "under 15", unit.code());
		BigDecimal from15To17 = draw.part(people, 44, 52, "15 to 17", unit.code());
		BigDecimal from60 = draw.part(people, 100, 125, "60", unit.code());
		BigDecimal from18To59 = people.subtract(under15).subtract(from15To17).subtract(from60);
		BigDecimal working = draw.part(people, 570, 600, "working", unit.code());
		return new People(draw.part(people, 235, 262, "households", unit.code()), under15, from15To17, from18To59,
				from60, working);
	}

	/** Adults of the whole province. */
	BigDecimal adults() {
		return this.province.units()
			.districts()
			.stream()
			.map((district) -> of(district).adults())
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
