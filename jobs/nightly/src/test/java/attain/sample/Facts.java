package attain.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What stands on one day: of every form, part, sender and period the delivery that came
 * last.
 */
final class Facts {

	/** How many years a population may be older than the period that is divided by it. */
	private static final int OLDEST = 2;

	private final Map<String, Map<String, Observed>> byMeasure = new TreeMap<>();

	private final List<Delivery> standing;

	private final Units.AllTime units;

	Facts(List<Delivery> deliveries, LocalDate day, Units.AllTime units) {
		this.units = units;
		this.standing = Standing.of(deliveries)
			.stream()
			.filter((standing) -> standing.isOn(day))
			.map(Standing::delivery)
			.toList();
		this.standing.forEach((delivery) -> delivery.observed()
			.forEach((each) -> this.byMeasure.computeIfAbsent(each.measure(), (measure) -> new TreeMap<>())
				.put(key(member(each), each.period()), each)));
	}

	/** The members that ever said something of a measure, in order. */
	List<String> members(String measure) {
		SortedSet<String> members = new TreeSet<>();
		all(measure).forEach((each) -> members.add(member(each)));
		return new ArrayList<>(members);
	}

	/** The periods for which a measure has a value. */
	SortedSet<String> periods(String measure) {
		SortedSet<String> periods = new TreeSet<>();
		all(measure).stream().filter((each) -> each.value() != null).forEach((each) -> periods.add(each.period()));
		return periods;
	}

	/** The value of a member in a period; empty if it is missing for whatever reason. */
	Optional<Observed> find(String measure, String member, String period) {
		return Optional.ofNullable(this.byMeasure.getOrDefault(measure, Map.of()).get(key(member, period)))
			.filter((each) -> each.value() != null);
	}

	/**
	 * A figure of the year of a period; while there is none, the latest of the two years
	 * before, which then is an estimate. A cell that cannot be read is not replaced, and
	 * what was told of the unit that bore the code before is none of this one.
	 */
	Optional<Observed> ofYear(String measure, String member, String calendar, String period) {
		int year = Periods.year(period);
		String unit = bearer(member, calendar, period);
		for (int each = year; each >= year - OLDEST; each--) {
			Observed found = this.byMeasure.getOrDefault(measure, Map.of()).get(key(member, String.valueOf(each)));
			if (found != null && !unit.isEmpty() && this.units.key(member, LocalDate.of(each, 12, 31)).equals(unit)) {
				boolean isOlder = each < year;
				return Optional.of(isOlder ? found.asEstimate() : found).filter((figure) -> figure.value() != null);
			}
		}
		return Optional.empty();
	}

	/** The unit that bore a code in a period. */
	String bearer(String code, String calendar, String period) {
		return this.units.key(code, PeriodDays.of(calendar, period).last());
	}

	/**
	 * The periods of each unit that bore a code on their last days, by its key; all of
	 * them for what is no unit of the list.
	 */
	SortedMap<String, List<String>> lives(String member, String calendar, List<String> periods) {
		SortedMap<String, List<String>> lives = new TreeMap<>();
		for (String period : periods) {
			String unit = this.units.key(member, PeriodDays.of(calendar, period).last());
			lives.computeIfAbsent(unit, (key) -> new ArrayList<>()).add(period);
		}
		if (lives.size() > 1) {
			lives.remove("");
		}
		return lives;
	}

	/** The file that a value of a unit stands in. */
	Optional<String> fileOf(String measure, String unit, String period) {
		return this.standing.stream()
			.filter((delivery) -> delivery.observed()
				.stream()
				.anyMatch((each) -> each.measure().equals(measure) && each.unit().equals(unit)
						&& each.period().equals(period)))
			.map((delivery) -> delivery.filing().fileName())
			.findFirst();
	}

	private List<Observed> all(String measure) {
		return List.copyOf(this.byMeasure.getOrDefault(measure, Map.of()).values());
	}

	/** A unit, or an item of a list under its unit. */
	private static String member(Observed observed) {
		return observed.item().isEmpty() ? observed.unit() : observed.unit() + "#" + observed.item();
	}

	private static String key(String member, String period) {
		return member + "|" + period;
	}

}
