package attain.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Sets what was owed against what came.
 *
 * @param deliveries everything that was delivered
 * @param day the business date
 */
record DutyTruth(List<Delivery> deliveries, LocalDate day) {

	List<DutyRow> rows(Path reference) {
		List<DutyRow> rows = new ArrayList<>();
		List<CSVRecord> waivers = Units.rows(reference.resolve("waiver.csv"));
		List<CSVRecord> units = Units.rows(reference.resolve("org_unit.csv"));
		for (CSVRecord duty : Units.rows(reference.resolve("duty.csv"))) {
			// a month counts if its first day does
			YearMonth month = YearMonth.from(LocalDate.parse(duty.get("valid_from")).minusDays(1)).plusMonths(1);
			LocalDate end = LocalDate.parse(duty.get("valid_to"));
			for (; month.atDay(1).isBefore(end); month = month.plusMonths(1)) {
				String period = period(duty.get("period_type"), month);
				if (!period.isEmpty()) {
					rows.add(row(duty, period, month, isWaived(waivers, duty, period, month), units));
				}
			}
		}
		rows.sort(Comparator.naturalOrder());
		return rows;
	}

	/** A waiver that leaves a field blank speaks of every value of it. */
	private static boolean isWaived(List<CSVRecord> waivers, CSVRecord duty, String period, YearMonth last) {
		return waivers.stream()
			.filter((waiver) -> Stream.of("form_code", "part_code", "sender_code")
				.allMatch((field) -> waiver.get(field).isEmpty() || waiver.get(field).equals(duty.get(field))))
			.anyMatch((waiver) -> waiver.get("period_code").isEmpty()
					? !last.atDay(1).isBefore(LocalDate.parse(waiver.get("valid_from")))
							&& last.atDay(1).isBefore(LocalDate.parse(waiver.get("valid_to")))
					: waiver.get("period_code").equals(period) && waiver.get("calendar").equals(duty.get("calendar")));
	}

	private DutyRow row(CSVRecord duty, String period, YearMonth last, boolean isWaived, List<CSVRecord> units) {
		LocalDate dueOn = last.plusMonths(Long.parseLong(duty.get("due_months_after")))
			.atDay(Integer.parseInt(duty.get("due_day")));
		List<Filing> filings = this.deliveries.stream()
			.map(Delivery::filing)
			.filter((filing) -> answers(filing, duty, period) && !filing.receivedOn().isAfter(this.day))
			.toList();
		LocalDate received = filings.stream()
			.filter(Filing::loads)
			.map(Filing::receivedOn)
			.min(Comparator.naturalOrder())
			.orElse(null);
		String state = state(received, dueOn, isWaived, filings, hasNamelessFile(duty, period, last, units));
		return new DutyRow(duty.get("form_code"), duty.get("part_code"), duty.get("sender_code"), duty.get("calendar"),
				period, duty.get("vintage_code"), dueOn, received, state, daysLate(state, dueOn, received));
	}

	/** Up to the delivery, or up to today while nothing has loaded. */
	private @Nullable Long daysLate(String state, LocalDate dueOn, @Nullable LocalDate received) {
		if (state.equals("not_due") || state.equals("waived")) {
			return null;
		}
		if (received == null && !this.day.isAfter(dueOn)) {
			return null;
		}
		LocalDate until = (received != null) ? received : this.day;
		return Math.max(0, ChronoUnit.DAYS.between(dueOn, until));
	}

	/**
	 * A file that cannot be opened does not tell what it should have been. That of a
	 * commune is refused for its name alone, which several bear: it waits.
	 */
	private String state(@Nullable LocalDate received, LocalDate dueOn, boolean isWaived, List<Filing> filings,
			boolean hasNamelessFile) {
		if (received != null && !received.isAfter(dueOn)) {
			return "on_time";
		}
		if (isWaived) {
			return "waived";
		}
		if (received != null) {
			return "late";
		}
		if (filings.stream()
			.anyMatch((filing) -> filing.fate() == Filing.Fate.REFUSED
					&& !List.of("F10", "F11").contains(filing.form()))) {
			return "rejected";
		}
		if (hasNamelessFile) {
			return "waiting";
		}
		return this.day.isAfter(dueOn) ? "missing" : "not_due";
	}

	/**
	 * Whether a commune of the same name sent a file that is refused for its name alone:
	 * it may be this one's.
	 */
	private boolean hasNamelessFile(CSVRecord duty, String period, YearMonth last, List<CSVRecord> units) {
		String name = name(duty.get("sender_code"), last, units);
		return duty.get("form_code").equals("F11") && this.deliveries.stream()
			.map(Delivery::filing)
			.filter((filing) -> filing.form().equals("F11") && filing.fate() == Filing.Fate.REFUSED)
			.filter((filing) -> filing.period().equals(period) && !filing.receivedOn().isAfter(this.day))
			.anyMatch((filing) -> name(sender(filing), last, units).equals(name));
	}

	/** The name with its type that a commune has in a month. */
	private static String name(String sender, YearMonth month, List<CSVRecord> units) {
		return units.stream()
			.filter((unit) -> sender.endsWith("-" + unit.get("org_unit_code")))
			.filter((unit) -> !month.atEndOfMonth().isBefore(LocalDate.parse(unit.get("valid_from")))
					&& month.atEndOfMonth().isBefore(LocalDate.parse(unit.get("valid_to"))))
			.map((unit) -> unit.get("org_unit_name_vi"))
			.findFirst()
			.orElse("");
	}

	private static boolean answers(Filing filing, CSVRecord duty, String period) {
		String vintage = duty.get("vintage_code");
		return filing.form().equals(duty.get("form_code")) && filing.part().equals(duty.get("part_code"))
				&& sender(filing).equals(duty.get("sender_code")) && filing.period().equals(period)
				&& (vintage.isEmpty() || filing.vintage().equals(vintage));
	}

	private static String sender(Filing filing) {
		return switch (filing.form()) {
			case "F01" -> "LS-STTTT";
			case "F02" -> "LS-VPUBND";
			case "F03" -> "LS-SCT";
			case "F04" -> "LS-SYT";
			case "F05" -> "LS-SGDDT";
			case "F06" -> "LS-CT";
			case "F07" -> "LS-CTK";
			case "F08" -> "LS-NHNN";
			case "F09" -> "LS-BQLKKT";
			case "F11" -> ((filing.period().compareTo("2025-Q3") < 0) ? "LS-XA-" : "LS-UB-") + filing.sender();
			case "F12" -> "LS-" + filing.sender();
			default -> "LS-UB-" + filing.sender();
		};
	}

	/** The period of that type that ends with a month, empty if none does. */
	private static String period(String type, YearMonth month) {
		int number = month.getMonthValue();
		return switch (type) {
			case "month" -> month.toString();
			case "quarter" -> (number % 3 == 0) ? month.getYear() + "-Q" + number / 3 : "";
			case "semester" -> switch (number) {
				case 1 -> (month.getYear() - 1) + "-" + month.getYear() + "-HK1";
				case 5 -> (month.getYear() - 1) + "-" + month.getYear() + "-HK2";
				default -> "";
			};
			case "half" -> (number % 6 == 0) ? month.getYear() + "-H" + number / 6 : "";
			default -> (number == 12) ? String.valueOf(month.getYear()) : "";
		};
	}

}
