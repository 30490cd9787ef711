package attain.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The days on which a delivered file is the word of its sender: from its receipt until
 * another one of the same form, part, sender and period takes its place. Of those of one
 * day only the last ever stands.
 *
 * @param delivery a file that loads
 * @param from first day
 * @param to the day after the last; {@code from} if it never stood, {@link #OPEN} while
 * it stands
 * @param successor what took its place, null while it stands
 */
record Standing(Delivery delivery, LocalDate from, LocalDate to, @Nullable Delivery successor) {

	static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

	private static final Comparator<Delivery> LAST = Comparator
		.comparing((Delivery delivery) -> delivery.filing().receivedOn())
		.thenComparing((delivery) -> delivery.filing().version());

	static List<Standing> of(List<Delivery> deliveries) {
		Map<String, List<Delivery>> rivals = new TreeMap<>();
		deliveries.stream()
			.filter((delivery) -> delivery.filing().loads())
			.sorted(LAST)
			.forEach((delivery) -> rivals.computeIfAbsent(key(delivery.filing()), (key) -> new ArrayList<>())
				.add(delivery));
		List<Standing> standings = new ArrayList<>();
		rivals.values().forEach((versions) -> versions.forEach((each) -> standings.add(among(versions, each))));
		return List.copyOf(standings);
	}

	boolean isOn(LocalDate day) {
		return !this.from.isAfter(day) && day.isBefore(this.to);
	}

	boolean everStood() {
		return this.from.isBefore(this.to);
	}

	/** The last one of the day on which the next one came. */
	private static Standing among(List<Delivery> versions, Delivery delivery) {
		LocalDate from = delivery.filing().receivedOn();
		List<Delivery> later = versions.subList(versions.indexOf(delivery) + 1, versions.size());
		if (later.isEmpty()) {
			return new Standing(delivery, from, OPEN, null);
		}
		LocalDate to = later.get(0).filing().receivedOn();
		Delivery successor = later.stream()
			.filter((each) -> each.filing().receivedOn().equals(to))
			.reduce((earlier, last) -> last)
			.orElseThrow();
		return new Standing(delivery, from, to, successor);
	}

	private static String key(Filing filing) {
		return String.join("|", filing.form(), filing.part(), filing.sender(), filing.calendar(), filing.period());
	}

}
