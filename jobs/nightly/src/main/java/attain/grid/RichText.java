package attain.grid;

import java.util.ArrayList;
import java.util.List;

import org.xml.sax.Attributes;

/** Puts the runs of a text together, inside a cell or in the list of shared texts. */
final class RichText {

	private final PartHandler handler;

	private final StringBuilder text = new StringBuilder();

	private final List<StoredText.Run> runs = new ArrayList<>();

	private String font = "";

	private boolean inside;

	private boolean phonetic;

	RichText(PartHandler handler) {
		this.handler = handler;
	}

	void start() {
		this.text.setLength(0);
		this.runs.clear();
		this.font = "";
		this.inside = true;
		this.phonetic = false;
	}

	void open(String name, Attributes attributes) {
		if (!this.inside) {
			return;
		}
		switch (name) {
			case "rPh" -> this.phonetic = true;
			case "r" -> this.font = "";
			case "rFont" -> {
				String named = attributes.getValue("val");
				this.font = (named == null) ? "" : named;
			}
			case "t" -> {
				if (!this.phonetic) {
					this.handler.capture();
				}
			}
			default -> {
				// Colours and sizes carry no meaning here.
			}
		}
	}

	void close(String name) {
		if (this.inside && name.equals("rPh")) {
			this.phonetic = false;
		}
		if (this.inside && name.equals("t") && !this.phonetic) {
			begin(this.font);
			this.text.append(EscapedText.decode(this.handler.captured()));
		}
	}

	/** Begins a run, unless the font stays the same. */
	private void begin(String font) {
		String before = this.runs.isEmpty() ? "" : this.runs.get(this.runs.size() - 1).fontName();
		if (!font.equals(before)) {
			this.runs.add(new StoredText.Run(this.text.length(), font));
		}
	}

	/** The whole text. */
	StoredText finish(Limits limits) throws UnreadableFileException {
		this.inside = false;
		if (this.text.length() > limits.cellChars()) {
			throw UnreadableFileException.tooLarge("a text of " + this.text.length() + " characters",
					CellMaker.longest(limits));
		}
		return StoredText.of(this.text.toString(), this.runs);
	}

}
