# cmake -DBUILD=... -DSOURCE=... -DWORK=... -DDATA=... -P run.cmake: installs the core, builds the program that finds it
# there, and holds what it prints to the article's figures.
function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE out ERROR_VARIABLE out)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${ARGN}\n${out}")
  endif()
  set(out "${out}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE ${WORK})
run(${CMAKE_COMMAND} --install ${BUILD} --component development --prefix ${WORK}/prefix)
run(${CMAKE_COMMAND} -S ${SOURCE} -B ${WORK}/build -G Ninja -DCMAKE_PREFIX_PATH=${WORK}/prefix -DCMAKE_BUILD_TYPE=Release)
run(${CMAKE_COMMAND} --build ${WORK}/build)
run(${WORK}/build/consumer ${DATA})
set(expected "42: decline 1000, 15.313x a year, R2 0.936, n 37\n83: decline 51.14, 12.013x a year, R2 0.777, n 21\n")
if(NOT out STREQUAL expected)
  message(FATAL_ERROR "expected:\n${expected}printed:\n${out}")
endif()
