package attain.text;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** What {@link DateReader} made of a text. */
public sealed interface ReadDate {

	/** A day. */
	record Day(LocalDate date) implements ReadDate {
	}

	/** A day with a time, in Vietnam's time. */
	record Moment(LocalDateTime moment) implements ReadDate {
	}

	/** A date of which the day, the month or part of the year is missing. */
	record Incomplete() implements ReadDate {
	}

	/** No date, or one that the calendar does not have. */
	record Unreadable() implements ReadDate {
	}

}
