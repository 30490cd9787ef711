@org.jspecify.annotations.NullMarked
package attain.submission;
