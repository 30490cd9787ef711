package attain.preview;

/** Text for a page: whatever a file holds, it stays text. */
final class Html {

	private Html() {
	}

	static String text(String text) {
		StringBuilder safe = new StringBuilder(text.length() + 16);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '&' -> safe.append("&amp;");
				case '<' -> safe.append("&lt;");
				case '>' -> safe.append("&gt;");
				case '"' -> safe.append("&quot;");
				case '\n' -> safe.append("&#10;");
				default -> safe.append((c < ' ' && c != '\t') ? ' ' : c);
			}
		}
		return safe.toString();
	}

}
