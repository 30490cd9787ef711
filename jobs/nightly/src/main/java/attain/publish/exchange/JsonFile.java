package attain.publish.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A file of JSON that people can read as well. */
final class JsonFile {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private JsonFile() {
	}

	static void write(Path file, Object content) throws IOException {
		Files.writeString(file, JSON.writeValueAsString(content) + "\n");
	}

}
