package attain.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads date cells, the day always before the month. */
public final class DateReader {

	private static final Pattern DAY_FIRST = Pattern
		.compile("(?iu)(?:ngày )?(\\d{1,2})(?: ?[/.-] ?| tháng )(\\d{1,2})(?: ?[/.-] ?| năm )(\\d{4})(?:,? (.+))?");

	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ](.+))?");

	private static final Pattern TIME = Pattern
		.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?");

	// 22-6; 4/2023; 28/9/21; tháng 4 năm 2023; 2023; 15-Jan, as spreadsheets show it
	private static final Pattern INCOMPLETE = Pattern.compile("(?iu)\\d{1,2} ?[/.-] ?\\d{1,2}(?: ?[/.-] ?\\d{2})?"
			+ "|(?:ngày \\d{1,2} )?tháng \\d{1,2}|(?:tháng )?\\d{1,2}(?: ?[/-] ?| năm )\\d{4}|\\d{4}(?:-\\d{2})?|năm \\d{4}"
			+ "|(?:\\d{1,2}[ -])?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[ -]\\d{2})?");

	private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2099;

	private static final ReadDate UNREADABLE = new ReadDate.Unreadable();

	private DateReader() {
	}

	/**
	 * The day or moment of a cell, or why there is none; never throws. Zeros in front of
	 * day and month are free. Years 1900 to 2099. A time with an offset becomes Vietnam's
	 * time, one without is taken as such; fractions of a second are dropped.
	 */
	public static ReadDate read(String text) {
		String plain = PlainText.of(text);
		try {
			Matcher found = DAY_FIRST.matcher(plain);
			if (found.matches()) {
				return at(date(found.group(3), found.group(2), found.group(1)), found.group(4));
			}
			found = ISO.matcher(plain);
			if (found.matches()) {
				return at(date(found.group(1), found.group(2), found.group(3)), found.group(4));
			}
		}
		catch (DateTimeException ex) {
			return UNREADABLE;
		}
		return INCOMPLETE.matcher(plain).matches() ? new ReadDate.Incomplete() : UNREADABLE;
	}

	private static LocalDate date(String year, String month, String day) {
		return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
	}

	private static ReadDate at(LocalDate date, @Nullable String time) {
		if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
			return UNREADABLE;
		}
		if (time == null) {
			return new ReadDate.Day(date);
		}
		Matcher found = TIME.matcher(time);
		if (!found.matches()) {
			return UNREADABLE;
		}
		int second = (found.group(3) != null) ? Integer.parseInt(found.group(3)) : 0;
		LocalTime clock = LocalTime.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), second);
		return new ReadDate.Moment(inVietnam(date.atTime(clock), found.group(4)));
	}

	private static LocalDateTime inVietnam(LocalDateTime written, @Nullable String offset) {
		if (offset == null) {
			return written;
		}
		return OffsetDateTime.of(written, ZoneOffset.of(offset)).withOffsetSameInstant(VIETNAM).toLocalDateTime();
	}

}
