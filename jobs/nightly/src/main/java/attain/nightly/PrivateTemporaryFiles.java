package attain.nightly;

import java.io.IOException;
import java.nio.file.Path;

import attain.publish.PrivateFolder;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;

/**
 * While it is open, workbooks that are written keep what does not fit in memory in the
 * working folder. POI's own place is one folder of the whole machine, which belongs to
 * whoever wrote a workbook first, and which anybody may read.
 *
 * @param folder where
 */
record PrivateTemporaryFiles(Path folder) implements AutoCloseable {

	/** For all threads of this process. */
	static PrivateTemporaryFiles below(Path work) throws IOException {
		Path folder = PrivateFolder.open(work.resolve("workbooks"));
		TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder.toFile()));
		return new PrivateTemporaryFiles(folder);
	}

	@Override
	public void close() {
		TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy());
	}

}
