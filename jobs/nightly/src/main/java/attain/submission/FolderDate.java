package attain.submission;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The date that a path gives a delivery. */
final class FolderDate {

	private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private FolderDate() {
	}

	/**
	 * The innermost folder whose whole name is an ISO date; empty if there is none. The
	 * file's own name never counts.
	 */
	static Optional<LocalDate> of(String filePath) {
		String[] parts = filePath.split("/");
		for (int folder = parts.length - 2; folder >= 0; folder--) {
			Optional<LocalDate> date = parse(parts[folder]);
			if (date.isPresent()) {
				return date;
			}
		}
		return Optional.empty();
	}

	private static Optional<LocalDate> parse(String name) {
		if (!ISO_DATE.matcher(name).matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.parse(name));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
