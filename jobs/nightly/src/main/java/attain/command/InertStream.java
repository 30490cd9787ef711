package attain.command;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import attain.text.Inert;
import org.jspecify.annotations.Nullable;

/**
 * A stream to a terminal that lets none of our messages move the cursor, rename the
 * window or hide what stands before: names and cells of strangers are in them. The
 * colours and the cleared line that this program itself writes pass.
 */
final class InertStream extends PrintStream {

	private static final Pattern OURS = Pattern.compile("(?=\\r?\\x1B\\[(?:0|2|1;34|1;37;41|3[236])m|\\r\\x1B\\[K)");

	private static final Pattern OWN_START = Pattern.compile("^\\r?\\x1B\\[[0-9;]*[mK]");

	private static final Pattern LONE_RETURN = Pattern.compile("\\r(?!\\n)");

	InertStream(PrintStream stream) {
		super(stream, true, StandardCharsets.UTF_8);
	}

	/** The stream itself if it is one already. */
	static PrintStream over(PrintStream stream) {
		return (stream instanceof InertStream) ? stream : new InertStream(stream);
	}

	@Override
	public void print(@Nullable String text) {
		super.print(inert(String.valueOf(text)));
	}

	private static String inert(String text) {
		if (text.indexOf('\u001B') < 0) {
			return plain(text);
		}
		StringBuilder safe = new StringBuilder(text.length());
		for (String piece : OURS.split(text)) {
			var own = OWN_START.matcher(piece);
			int end = (own.find() && OURS.matcher(piece).lookingAt()) ? own.end() : 0;
			safe.append(piece, 0, end).append(plain(piece.substring(end)));
		}
		return safe.toString();
	}

	private static String plain(String text) {
		return LONE_RETURN.matcher(Inert.onTerminal(text)).replaceAll(Inert.REPLACEMENT);
	}

}
