package attain.grid;

/** Puts the runs of a text together, inside a cell or in the list of shared texts. */
final class RichText {

	private final PartHandler handler;

	private final StringBuilder text = new StringBuilder();

	private boolean inside;

	private boolean phonetic;

	RichText(PartHandler handler) {
		this.handler = handler;
	}

	void start() {
		this.text.setLength(0);
		this.inside = true;
		this.phonetic = false;
	}

	void open(String name) {
		if (this.inside && name.equals("rPh")) {
			this.phonetic = true;
		}
		if (this.inside && name.equals("t") && !this.phonetic) {
			this.handler.capture();
		}
	}

	void close(String name) {
		if (this.inside && name.equals("rPh")) {
			this.phonetic = false;
		}
		if (this.inside && name.equals("t") && !this.phonetic) {
			this.text.append(this.handler.captured());
		}
	}

	/** The whole text. */
	String finish(Limits limits) throws UnreadableFileException {
		this.inside = false;
		String decoded = EscapedText.decode(this.text.toString());
		if (decoded.length() > limits.cellChars()) {
			throw UnreadableFileException.tooLarge("a text of " + decoded.length() + " characters");
		}
		return decoded;
	}

}
