package attain.form.reading;

import java.time.LocalDate;

import attain.form.Trace;
import attain.form.KeyHash;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file when its tables are read.
 *
 * @param calendar calendar of its period
 * @param periodCode its period
 * @param lastDay last day of that period
 * @param vintage estimate, preliminary or official as title or file name tell it, else
 * empty
 * @param titleName the sender as the title names it, null if it names none
 * @param isDelimited whether it is delimited text
 * @param log where findings go
 * @param style what is known of its number style
 * @param hash what is kept of the keys of persons and enterprises
 * @param room for rows in memory
 * @param trace who wants to know where tables were found
 */
record FileContext(String calendar, String periodCode, LocalDate lastDay, String vintage, @Nullable String titleName,
		boolean isDelimited, FindingLog log, FileStyle style, KeyHash hash, RowRoom room, Trace trace) {
}
