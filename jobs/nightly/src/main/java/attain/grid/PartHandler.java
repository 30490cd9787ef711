package attain.grid;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads one XML part from start to end. Elements go by their local names, so that the
 * strict and the transitional dialect, with whatever prefixes, look the same. A document
 * type is never allowed.
 */
abstract class PartHandler extends DefaultHandler {

	private int depth;

	private int deepest;

	private int longest;

	private final StringBuilder text = new StringBuilder();

	private boolean capturing;

	/** An element starts. */
	abstract void open(String name, Attributes attributes) throws IOException, SAXException;

	/** An element ends. */
	void close(String name) throws IOException, SAXException {
	}

	/** Begins to keep the text between tags. */
	final void capture() {
		this.text.setLength(0);
		this.capturing = true;
	}

	/** The text kept since {@link #capture}, which ends. */
	final String captured() {
		this.capturing = false;
		return this.text.toString();
	}

	/** Prepares for a part of a file with these limits. */
	final void begin(Limits limits) {
		this.deepest = limits.depth();
		// An escape such as _x000D_ takes seven characters for one.
		this.longest = 7 * limits.cellChars();
	}

	@Override
	public final void startElement(String uri, String name, String qualified, Attributes attributes)
			throws SAXException {
		if (++this.depth > this.deepest) {
			throw new SAXException(UnreadableFileException.tooLarge("elements nested " + this.depth + " deep"));
		}
		try {
			open(name, attributes);
		}
		catch (IOException ex) {
			throw new SAXException(ex);
		}
	}

	@Override
	public final void endElement(String uri, String name, String qualified) throws SAXException {
		this.depth--;
		try {
			close(name);
		}
		catch (IOException ex) {
			throw new SAXException(ex);
		}
	}

	@Override
	public final void characters(char[] characters, int start, int length) throws SAXException {
		if (!this.capturing) {
			return;
		}
		if (this.text.length() + length > this.longest) {
			throw new SAXException(UnreadableFileException.tooLarge("a text of more than " + this.text.length()));
		}
		this.text.append(characters, start, length);
	}

	@Override
	public final InputSource resolveEntity(@Nullable String publicId, @Nullable String systemId) throws SAXException {
		throw new SAXException("a part refers to " + systemId);
	}

	@Override
	public final void error(SAXParseException ex) throws SAXException {
		throw ex;
	}

	/** Whether an attribute says yes. */
	static boolean isTrue(Attributes attributes, String name) {
		String value = attributes.getValue(name);
		return "1".equals(value) || "true".equals(value) || "on".equals(value);
	}

	/** An attribute as a number; {@code otherwise} if it is absent or no number. */
	static int number(Attributes attributes, String name, int otherwise) {
		String value = attributes.getValue(name);
		try {
			return (value == null || value.isBlank()) ? otherwise : Integer.parseInt(value.strip());
		}
		catch (NumberFormatException ex) {
			return otherwise;
		}
	}

	/** Ends the parsing from inside, without it being a failure. */
	static final class Enough extends SAXException {

		private static final long serialVersionUID = 1L;

		@Override
		public synchronized Throwable fillInStackTrace() {
			return this;
		}

	}

}
