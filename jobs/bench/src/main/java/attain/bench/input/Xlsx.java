package attain.bench.input;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.dhatim.fastexcel.Workbook;

/** What a workbook is filled with, row by row. */
@FunctionalInterface
interface Xlsx {

	/** Adds sheets and their rows. */
	void fill(Workbook book) throws IOException;

	/** Writes a workbook, and the folder that it lies in. */
	static Path write(Path file, Xlsx content) throws IOException {
		Files.createDirectories(file.getParent());
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
				Workbook book = new Workbook(out, "attain-bench", "1.0")) {
			content.fill(book);
		}
		return file;
	}

}
