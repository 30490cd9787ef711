package attain.grid;

import java.util.ArrayList;
import java.util.List;

import org.xml.sax.Attributes;

/** The texts that cells of an .xlsx file share; phonetic hints are left out. */
final class SharedTextsPart extends PartHandler {

	private final Limits limits;

	private final List<StoredText> texts = new ArrayList<>();

	private final RichText rich = new RichText(this);

	private long characters;

	SharedTextsPart(Limits limits) {
		this.limits = limits;
	}

	List<StoredText> texts() {
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
	void close(String name) throws UnreadableFileException {
		this.rich.close(name);
		if (!name.equals("si")) {
			return;
		}
		StoredText text = this.rich.finish(this.limits);
		this.characters += text.text().length();
		this.texts.add(text);
		if (this.characters > this.limits.sharedChars() || this.texts.size() > this.limits.sharedTexts()) {
			throw UnreadableFileException.tooLarge("too much shared text", "tổng số chữ (all text)");
		}
	}

}
