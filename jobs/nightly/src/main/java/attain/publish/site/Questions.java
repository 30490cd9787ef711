package attain.publish.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the report asks of a snapshot.
 *
 * @param texts SELECT statements by the name of their file
 */
record Questions(Map<String, String> texts) {

	static Questions of(List<Path> files) throws IOException {
		Map<String, String> texts = new TreeMap<>();
		for (Path file : files) {
			texts.put(file.getFileName().toString().replaceFirst("\\.sql$", ""), Files.readString(file));
		}
		return new Questions(texts);
	}

	List<String> names() {
		return List.copyOf(this.texts.keySet());
	}

	/** The SELECT of this name, which the page counts on. */
	String text(String name) {
		String text = this.texts.get(name);
		if (text == null) {
			throw new IllegalStateException("sql/report/" + name + ".sql is missing, the report needs it");
		}
		return text;
	}

}
