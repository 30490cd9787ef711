package attain.warehouse;

import java.io.IOException;
import java.nio.file.Path;

/** Lays a copy of the warehouse that was published last where it can be written to. */
@FunctionalInterface
public interface WarehouseCopy {

	/** There is none. */
	WarehouseCopy NONE = (path) -> false;

	/**
	 * Lays the copy at a path where nothing is.
	 * @return false if no night was published, or its file is no longer what it was
	 */
	boolean put(Path path) throws IOException;

}
