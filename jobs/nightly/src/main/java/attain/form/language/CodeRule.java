package attain.form.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * How a code is read.
 *
 * @param digits lengths that it may have, shortest first; a number of less digits lost
 * zeros in front; empty: as printed
 * @param shape what a code must look like, its first group is what counts; null: anything
 * @param isHashed whether only a salted hash of it may be kept
 * @param list list of the reference data that it is from, empty if it stands for itself
 */
public record CodeRule(List<Integer> digits, @Nullable Pattern shape, boolean isHashed, String list) {

	private static final Pattern NUMBER = Pattern.compile("(\\d+)(?:\\.0+)?(-.*)?");

	/** A text that is no code. */
	public static CodeRule none() {
		return new CodeRule(List.of(), null, false, "");
	}

	/**
	 * A whole number without its ".0", with the zeros that a spreadsheet took; other
	 * texts as printed.
	 */
	public String whole(String printed) {
		if (isWhole(printed)) {
			return printed;
		}
		Matcher number = NUMBER.matcher(printed);
		if (!number.matches()) {
			return printed;
		}
		String digits = number.group(1);
		int missing = this.digits.stream()
			.filter((length) -> length >= digits.length())
			.findFirst()
			.map((length) -> length - digits.length())
			.orElse(0);
		String rest = (number.group(2) != null) ? number.group(2) : "";
		return "0".repeat(missing) + digits + rest;
	}

	/** Whether a code is nothing but digits, as many as it must have. */
	private boolean isWhole(String printed) {
		if (this.digits.size() != 1 || this.digits.get(0) != printed.length()) {
			return false;
		}
		for (int i = 0; i < printed.length(); i++) {
			if (printed.charAt(i) < '0' || printed.charAt(i) > '9') {
				return false;
			}
		}
		return true;
	}

	/** What counts of a code; empty if it does not look like one. */
	public String key(String whole) {
		Pattern pattern = this.shape;
		if (pattern == null || whole.isEmpty()) {
			return whole;
		}
		Matcher matcher = pattern.matcher(whole);
		if (!matcher.matches()) {
			return "";
		}
		return (matcher.groupCount() > 0 && matcher.group(1) != null) ? matcher.group(1) : whole;
	}

}
