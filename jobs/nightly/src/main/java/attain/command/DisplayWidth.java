package attain.command;

import java.util.ArrayList;
import java.util.List;

/** How many columns of a terminal a text takes. */
final class DisplayWidth {

	private static final char CLIPPED = '…';

	private DisplayWidth() {
	}

	/** Columns: 0 for combining marks, 2 for East Asian wide letters, else 1 each. */
	static int of(String text) {
		return text.codePoints().map(DisplayWidth::of).sum();
	}

	/** The text in at most so many columns, the last one a … if something was cut. */
	static String clip(String text, int columns) {
		return (of(text) <= columns) ? text : head(text, columns - 1) + CLIPPED;
	}

	/**
	 * The text in lines of at most so many columns, broken behind a letter of
	 * {@code joints} where there is one, else anywhere; nothing is lost but the blank at
	 * a break.
	 */
	static List<String> fold(String text, int columns, String joints) {
		List<String> lines = new ArrayList<>();
		String rest = text;
		while (of(rest) > columns) {
			String head = head(rest, columns);
			int joint = lastJoint(rest, head.length(), joints);
			int end = (joint > 0) ? joint : Math.max(head.length(), rest.offsetByCodePoints(0, 1));
			lines.add(rest.substring(0, end).stripTrailing());
			rest = rest.substring(end).stripLeading();
		}
		lines.add(rest);
		return lines;
	}

	/** Where the line may end: behind the last joint in it, or before a blank. */
	private static int lastJoint(String text, int length, String joints) {
		if (length < text.length() && text.charAt(length) == ' ') {
			return length;
		}
		int at = length;
		while (at > 0 && joints.indexOf(text.charAt(at - 1)) < 0) {
			at--;
		}
		return at;
	}

	private static String head(String text, int columns) {
		int used = 0;
		int end = 0;
		while (end < text.length()) {
			int codePoint = text.codePointAt(end);
			used += of(codePoint);
			if (used > columns) {
				break;
			}
			end += Character.charCount(codePoint);
		}
		return text.substring(0, end);
	}

	private static int of(int codePoint) {
		return switch (Character.getType(codePoint)) {
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
			default -> isWide(codePoint) ? 2 : 1;
		};
	}

	private static boolean isWide(int codePoint) {
		return Character.isIdeographic(codePoint) || (codePoint >= 0x1100 && codePoint <= 0x115F)
				|| (codePoint >= 0x2E80 && codePoint <= 0xA4CF && codePoint != 0x303F)
				|| (codePoint >= 0xAC00 && codePoint <= 0xD7A3) || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
				|| (codePoint >= 0x1F300 && codePoint <= 0x1FAFF);
	}

}
