package attain.sample;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What truly happened in 2023, as far as the units' own work goes. Every value follows
 * from the seed alone.
 *
 * @param draw the seed
 * @param units the units of the province
 */
record SampleProvince(Draw draw, Units units) {

	/** The district with a town and a commune of its own name. */
	static final String CHI_LANG = "187";

	/** Of this year there are estimates only. */
	private static final int LAST_YEAR = 2025;

	static SampleProvince of(long seed, Path reference) {
		return new SampleProvince(new Draw(seed), Units.read(reference));
	}

	/** The same province on another day: other units, the same luck. */
	SampleProvince on(LocalDate day) {
		return new SampleProvince(this.draw, this.units.on(day));
	}

	/** People as the statistics office last counted them in the year of the day. */
	Population population() {
		int year = this.units.day().getYear();
		return new Population(this, year, (year == LAST_YEAR) ? "estimate" : "official");
	}

	/** Whether this is the province of the year that the sample is about. */
	boolean isOfYear() {
		return this.units.day().getYear() == Schedule.YEAR;
	}

	/** The districts in drawn order: the place in it decides what goes wrong for whom. */
	List<Unit> districtsByFate() {
		List<Unit> rest = new ArrayList<>(
				this.units.districts().stream().filter((unit) -> !unit.code().equals(CHI_LANG)).toList());
		List<Unit> order = new ArrayList<>();
		while (!rest.isEmpty()) {
			order.add(rest.remove(this.draw.between(0, rest.size() - 1, "fate", rest.size())));
		}
		order.add(this.units.get(CHI_LANG));
		return List.copyOf(order);
	}

	/**
	 * Districts that deliver every month once, or corrected: the wrong cells go to them.
	 */
	List<Unit> carefulDistricts() {
		List<Unit> order = districtsByFate();
		return order.subList(order.size() - 3, order.size());
	}

	WorkFiles workFiles(Unit unit, int month) {
		BigDecimal total = BigDecimal.valueOf(switch (unit.level()) {
			case "agency" -> this.draw.between(280, 620, "files", unit.code(), month);
			case "district" -> this.draw.between(300, 520, "files", unit.code(), month);
			default -> this.draw.between(90, 420, "files", unit.code(), month);
		});
		BigDecimal secret = BigDecimal.valueOf(this.draw.between(0, 9, "secret", unit.code(), month));
		BigDecimal open = total.subtract(secret);
		BigDecimal online = switch (unit.level()) {
			case "agency" -> this.draw.part(open, 880, 955, "online", unit.code(), month);
			case "district" -> this.draw.part(open, 770, 824, "online", unit.code(), month);
			default -> this.draw.part(open, 430, 640, "online", unit.code(), month);
		};
		return new WorkFiles(total, secret, online);
	}

	Pair governance(Unit agency, int month) {
		return Pair.of(this.draw, 90, 200, 670, 725, "governance", agency.code(), month);
	}

	Pair inspections(Unit unit, int month) {
		int most = unit.level().equals("commune") ? 14 : 30;
		return Pair.of(this.draw, 4, most, 240, 400, "inspections", unit.code(), month);
	}

	/** Meetings, conferences, training: one agency holds most of them in a room. */
	Pair activities(Unit unit, int month) {
		boolean laggard = unit.equals(this.draw.pick(this.units.agencies(), "laggard"));
		int low = laggard ? 400 : 530;
		return Pair.of(this.draw, 60, 140, low, low + 130, "activities", unit.code(), month);
	}

	/** Systems of an agency; in August one of them runs outside the provincial cloud. */
	Pair systems(Unit agency, int month) {
		int joined = (month >= 7) ? 1 : 0;
		BigDecimal all = BigDecimal.valueOf(this.draw.between(3, 11, "systems", agency.code()) + joined);
		boolean outside = month == 8 && agency.equals(this.draw.pick(this.units.agencies(), "outside the cloud"));
		return new Pair(all, outside ? all.subtract(BigDecimal.ONE) : all);
	}

	boolean hasPlatform(Unit agency, int month) {
		return month >= this.draw.between(1, 15, "platform", agency.code());
	}

	boolean appliesIntelligence(Unit agency, int month) {
		return hasPlatform(agency, month) && month >= this.draw.between(2, 15, "intelligence", agency.code());
	}

	boolean hasAssistant(Unit agency, int month) {
		return month >= this.draw.between(3, 18, "assistant", agency.code());
	}

	boolean hasLoudspeaker(Unit commune, int month) {
		return month >= this.draw.between(1, 14, "loudspeaker", commune.code());
	}

	/** From March on every district has its first commune as a pilot, some a second. */
	boolean isPilot(Unit commune, int month) {
		Unit first = this.units.communesOf(commune.parent()).get(0);
		return month >= 3 && (commune.equals(first) || this.draw.chance(20, "pilot", commune.code()));
	}

	/** Hamlets and the digital teams in them. */
	Pair teams(Unit commune) {
		BigDecimal hamlets = BigDecimal.valueOf(this.draw.between(5, 22, "hamlets", commune.code()));
		return new Pair(hamlets,
				hamlets.subtract(BigDecimal.valueOf(this.draw.between(0, 2, "teams", commune.code()))));
	}

	/** Training attendances from January on. */
	BigDecimal attendances(Unit commune, int month) {
		int sum = 0;
		for (int each = 1; each <= month; each++) {
			sum += this.draw.between(40, 190, "attendances", commune.code(), each);
		}
		return BigDecimal.valueOf(sum);
	}

}
