package attain.sample;

/**
 * How a sender says yes and no.
 *
 * @param yes raised
 * @param no not raised, may be empty
 */
record FlagWords(String yes, String no) {

	/** The ways met, in rotation. */
	static FlagWords of(int turn) {
		return switch (turn % 3) {
			case 0 -> new FlagWords("x", "");
			case 1 -> new FlagWords("Có", "Không");
			default -> new FlagWords("X", "");
		};
	}

}
