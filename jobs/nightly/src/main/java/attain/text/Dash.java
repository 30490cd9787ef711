package attain.text;

/** The strokes that are typed for minus, for "to" and for "nothing". */
final class Dash {

	private Dash() {
	}

	/** Whether it is a hyphen, a minus, an en dash or an em dash. */
	static boolean is(int c) {
		return c == '-' || c == '–' || c == '—' || c == '\u2212';
	}

}
