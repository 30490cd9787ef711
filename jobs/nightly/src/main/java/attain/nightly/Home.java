package attain.nightly;

import java.nio.file.Path;

import attain.warehouse.SqlFolder;

/**
 * Where the program's own files lie: {@code -Dattain.home}, which the launcher sets, else
 * the working directory.
 *
 * @param folder the folder that holds sql/, input/ and output/
 */
public record Home(Path folder) {

	/** The home of this process. */
	public static Home current() {
		return new Home(Path.of(System.getProperty("attain.home", "")).toAbsolutePath().normalize());
	}

	/** The SQL of the program. */
	public SqlFolder sql() {
		return new SqlFolder(this.folder.resolve("sql"));
	}

}
