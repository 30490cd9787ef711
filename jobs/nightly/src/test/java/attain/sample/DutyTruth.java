package attain.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
		for (CSVRecord duty : Units.rows(reference.resolve("duty.csv"))) {
			// a month counts if its first day does
			YearMonth month = YearMonth.from(LocalDate.parse(duty.get("valid_from")).minusDays(1)).plusMonths(1);
			LocalDate end = LocalDate.parse(duty.get("valid_to"));
			for (; month.atDay(1).isBefore(end); month = month.plusMonths(1)) {
				String period = period(duty.get("period_type"), month);
				if (!period.isEmpty()) {
					rows.add(row(duty, period, month));
				}
			}
		}
		rows.sort(Comparator.naturalOrder());
		return rows;
	}

	private DutyRow row(CSVRecord duty, String period, YearMonth last) {
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
		String state = state(received, dueOn, filings);
		return new DutyRow(duty.get("form_code"), duty.get("part_code"), duty.get("sender_code"), duty.get("calendar"),
				period, duty.get("vintage_code"), dueOn, received, state, daysLate(state, dueOn, received));
	}

	/** Up to the delivery, or up to today while nothing has loaded. */
	private @Nullable Long daysLate(String state, LocalDate dueOn, @Nullable LocalDate received) {
		if (state.equals("not_due")) {
			return null;
		}
		LocalDate until = (received != null) ? received : this.day;
		return Math.max(0, ChronoUnit.DAYS.between(dueOn, until));
	}

	/** A file that cannot be opened does not tell what it should have been. */
	private String state(@Nullable LocalDate received, LocalDate dueOn, List<Filing> filings) {
		if (received != null) {
			return received.isAfter(dueOn) ? "late" : "on_time";
		}
		boolean rejected = filings.stream()
			.anyMatch((filing) -> filing.fate() == Filing.Fate.REFUSED && !filing.form().equals("F10")
					&& !filing.form().equals("F11"));
		if (rejected) {
			return "rejected";
		}
		return this.day.isAfter(dueOn) ? "missing" : "not_due";
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
			case "F11" -> "LS-XA-" + filing.sender();
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
