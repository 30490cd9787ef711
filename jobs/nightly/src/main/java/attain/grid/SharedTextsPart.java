package attain.grid;

import java.io.IOException;

import org.xml.sax.Attributes;

/** The texts that cells of an .xlsx file share; phonetic hints are left out. */
final class SharedTextsPart extends PartHandler {

	private final Limits limits;

	private final SharedTexts texts = new SharedTexts();

	private final RichText rich = new RichText(this);

	private long characters;

	SharedTextsPart(Limits limits) {
		this.limits = limits;
	}

	/** The texts, after parsing. */
	SharedTexts texts() throws IOException {
		this.texts.finish();
		return this.texts;
	}

	@Override
	void open(String name, Attributes attributes) {
		if (name.equals("si")) {
			this.rich.start();
		}
		this.rich.open(name, attributes);
	}

	@Override
	void close(String name) throws IOException {
		this.rich.close(name);
		if (!name.equals("si")) {
			return;
		}
		StoredText text = this.rich.finish(this.limits);
		this.characters += text.text().length();
		this.texts.take(text);
		if (this.characters > this.limits.sharedChars() || this.texts.size() > this.limits.sharedTexts()) {
			throw UnreadableFileException.tooLarge("too much shared text", "tổng số chữ (all text)");
		}
	}

}
